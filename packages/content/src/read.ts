import type * as v from 'valibot';

import { articleOf, type Article } from './model/article.js';
import { clinic, type Clinic, type ClinicInput } from './model/clinic.js';
import { person, type Person } from './model/person.js';
import { check } from './problems/check.js';
import { ContentError } from './problems/ContentError.js';

/** Where the data comes from, for the messages. */
export interface Origin {
  /** The file, as its editor knows it: `articles/first-visit.mdx`. */
  file: string;
}

function read<Output>(schema: v.GenericSchema<unknown, Output>, data: unknown, { file }: Origin): Output {
  const checked = check(schema, { file, data });
  if (checked.ok) return checked.output;
  throw new ContentError(checked.problems);
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
