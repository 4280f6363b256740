import { articleOf } from './article.js';
import { clinicFile, home, page, policyFile, questions, schedule } from './clinic.js';
import { locationFile } from './location.js';
import { personFile } from './person.js';
import { serviceFile } from './service.js';
import { testimonials } from './testimonial.js';
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
  testimonials,
  location: locationFile,
  person: personFile,
  service: serviceFile,
  page,
  policy: policyFile,
  article: articleOf(undefined),
};

export type Kind = keyof typeof kinds;
