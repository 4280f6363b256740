export type { Problem } from '@cairn-ds/problems';
export type { Hours } from '@cairn-ds/rules/hours';
export type { Article, FrontMatter, Heading, Reference } from './model/article.js';
export type {
  Call,
  Clinic,
  ClinicInput,
  Home,
  Newsletter,
  Page,
  Policy,
  Question,
  Schedule,
  Topic,
} from './model/clinic.js';
export type { Fact, Picture } from './model/fields.js';
export type { Location } from './model/location.js';
export type { Person } from './model/person.js';
export type { Service } from './model/service.js';
export type { Testimonial } from './model/testimonial.js';
export type { Accreditation, Costs, Crisis, Plans } from './model/trust.js';
export { ContentError } from './problems/ContentError.js';
export { defineClinic, readArticle, readClinic, readPerson, type ClinicOrigin, type Origin } from './read.js';
