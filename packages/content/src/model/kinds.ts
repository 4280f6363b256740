import { articleOf } from './article.js';
import { clinicFile, home, page, questions, schedule, serviceFile } from './clinic.js';
import { personFile } from './person.js';

/** What each kind of file of a clinic holds. */
export const kinds = {
  clinic: clinicFile,
  home,
  schedule,
  questions,
  person: personFile,
  service: serviceFile,
  page,
  article: articleOf(undefined),
};

export type Kind = keyof typeof kinds;
