import { articleOf } from './article.js';
import { clinicFile, home, page, questions, schedule, serviceFile } from './clinic.js';
import { personFile } from './person.js';
import { accreditations, costs, crisis, plans } from './trust.js';

/** What each kind of file of a clinic holds. */
export const kinds = {
  clinic: clinicFile,
  home,
  schedule,
  questions,
  accreditations,
  plans,
  costs,
  crisis,
  person: personFile,
  service: serviceFile,
  page,
  article: articleOf(undefined),
};

export type Kind = keyof typeof kinds;
