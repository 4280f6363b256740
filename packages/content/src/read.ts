import * as v from 'valibot';
import { type Problem, suggestion } from '@cairn-ds/problems';

import { articleOf, type Article } from './model/article.js';
import { clinic, type Clinic, type ClinicInput } from './model/clinic.js';
import { HALVES } from './model/fields.js';
import { person, type Person } from './model/person.js';
import { ContentError } from './problems/ContentError.js';

/** Where the data comes from, for the messages. */
export interface Origin {
  /** The file, as its editor knows it: `articles/first-visit.mdx`. */
  file: string;
}

type Issue = v.BaseIssue<unknown>;

function fieldOf(issue: Issue): string {
  return (issue.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

function problemOf(issue: Issue, file: string): Problem {
  const field = fieldOf(issue);
  if (issue.type === 'never') {
    const name = String(issue.path?.at(-1)?.key);
    return { file, field, message: 'is not a field here.', remedy: suggestion(name, issue.message.split(' ')) };
  }
  const [message = '', remedy = ''] = issue.message.split(HALVES);
  return { file, field, message, remedy };
}

function read<Output>(schema: v.GenericSchema<unknown, Output>, data: unknown, { file }: Origin): Output {
  const result = v.safeParse(schema, data);
  if (result.success) return result.output;
  const problems = result.issues.map((issue) => problemOf(issue, file));
  // The first fault of a field: what else is found in it follows from that.
  throw new ContentError(
    problems.filter(({ field }, index) => problems.findIndex((other) => other.field === field) === index),
  );
}

/**
 * Reads a person.
 *
 * @throws ContentError with every problem found.
 */
export const readPerson = (data: unknown, origin: Origin): Person => read(person, data, origin);

/**
 * Reads a clinic from data of unknown shape, such as a parsed JSON or YAML file.
 *
 * @throws ContentError with every problem found.
 */
export const readClinic = (data: unknown, origin: Origin): Clinic => read(clinic, data, origin);

/**
 * States a clinic in TypeScript: the compiler checks its shape, and `readClinic` all else.
 *
 * @throws ContentError with every problem found.
 */
export const defineClinic = (data: ClinicInput, origin: Origin): Clinic => readClinic(data, origin);

/**
 * Reads the front matter of an article. With a clinic, the author and the
 * reviewer have to be among its people; front matter that names one person for
 * each clinic gives those of this clinic.
 *
 * @throws ContentError with every problem found.
 */
export const readArticle = (data: unknown, { file, clinic }: Origin & { clinic?: Clinic }): Article =>
  read(articleOf(clinic), data, { file });
