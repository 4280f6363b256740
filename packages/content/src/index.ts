export type { Problem } from '@cairn-ds/problems';
export type { Article, FrontMatter, Heading, Reference } from './model/article.js';
export type {
  Call,
  Clinic,
  ClinicInput,
  Home,
  Hours,
  Newsletter,
  Page,
  Question,
  Schedule,
  Service,
} from './model/clinic.js';
export type { Fact, Picture } from './model/fields.js';
export type { Person } from './model/person.js';
export type { Accreditation, Costs, Crisis, Plans } from './model/trust.js';
export { ContentError } from './problems/ContentError.js';
export { defineClinic, readArticle, readClinic, readPerson, type ClinicOrigin, type Origin } from './read.js';
