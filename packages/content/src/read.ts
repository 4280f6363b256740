import type { Problem } from '@cairn-ds/problems';
import type * as v from 'valibot';

import { articleOf, type Article } from './model/article.js';
import { clinic, type Clinic, type ClinicInput } from './model/clinic.js';
import type { TellOf } from './model/dated.js';
import { isDay } from './model/fields.js';
import { person, type Person } from './model/person.js';
import { trustOn } from './model/trust.js';
import { check, fieldOf } from './problems/check.js';
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

/** Where a clinic's data comes from, and for which day it is read. */
export interface ClinicOrigin extends Origin {
  /** The day for which the site is built, `YYYY-MM-DD`: what has passed by then is not shown as true. */
  today?: string | undefined;
}

/** The clinic as it is on a day. */
function clinicOn(clinic: Clinic, { file, today }: ClinicOrigin): Clinic {
  const problems: Problem[] = [];
  const tell: TellOf = (path, message, remedy) => problems.push({ file, field: fieldOf(path), message, remedy });
  const dated = (['accreditations', 'plans', 'costs'] as const).filter((name) =>
    name === 'accreditations' ? clinic.accreditations.length > 0 : clinic[name],
  );
  if (dated.length === 0) return clinic;
  if (today === undefined || !isDay(today)) {
    for (const name of dated)
      tell([name], 'is true up to a day, and nobody said which day it is.', 'Give "today" beside "file".');
    throw new ContentError(problems);
  }
  const current = { ...clinic, ...trustOn(today, clinic, tell) };
  if (problems.length > 0) throw new ContentError(problems);
  return current;
}

/**
 * Reads a clinic from data of unknown shape, such as a parsed JSON or YAML file.
 *
 * @throws ContentError with every problem found.
 */
export const readClinic = (data: unknown, origin: ClinicOrigin): Clinic => clinicOn(read(clinic, data, origin), origin);

/**
 * States a clinic in TypeScript: the compiler checks its shape, and `readClinic` all else.
 *
 * @throws ContentError with every problem found.
 */
export const defineClinic = (data: ClinicInput, origin: ClinicOrigin): Clinic => readClinic(data, origin);

/**
 * Reads the front matter of an article. With a clinic, the author and the
 * reviewer have to be among its people; front matter that names one person for
 * each clinic gives those of this clinic.
 *
 * @throws ContentError with every problem found.
 */
export const readArticle = (data: unknown, { file, clinic }: Origin & { clinic?: Clinic }): Article =>
  read(articleOf(clinic), data, { file });
