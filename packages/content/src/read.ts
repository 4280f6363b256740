import type { Problem } from '@cairn-ds/problems';
import type * as v from 'valibot';

import { checkApart } from './model/apart.js';
import { articleOf, type Article } from './model/article.js';
import { clinic, type Clinic, type ClinicInput } from './model/clinic.js';
import type { TellOf } from './model/dated.js';
import { checkLines } from './model/dialed.js';
import { isDay } from './model/fields.js';
import { checkMentions } from './model/mentions.js';
import { person, personOn, type Person } from './model/person.js';
import { testimonialsOn } from './model/testimonial.js';
import { trustOn } from './model/trust.js';
import { check, fieldOf, type Path } from './problems/check.js';
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

/** The fields of a clinic in which something is true up to a day. */
function datedIn({ accreditations, plans, costs, people, testimonials }: Clinic): string[] {
  const dated = {
    accreditations: accreditations.length > 0,
    plans,
    costs,
    testimonials: testimonials.length > 0,
    people: people.some(({ licenses = [] }) => licenses.length > 0),
  };
  return Object.entries(dated).flatMap(([name, isThere]) => (isThere ? [name] : []));
}

/** The clinic as it is on a day, of which all that it names is there. */
function clinicOn(clinic: Clinic, { file, today }: ClinicOrigin): Clinic {
  const problems: Problem[] = [];
  const tell: TellOf = (path, message, remedy) => problems.push({ file, field: fieldOf(path), message, remedy });
  const within =
    (...start: Path): TellOf =>
    (path, ...fault) =>
      tell([...start, ...path], ...fault);
  const known = { people: clinic.people.map(({ id }) => id), locations: clinic.locations.map(({ id }) => id) };
  for (const kind of ['locations', 'people', 'services', 'policies'] as const) {
    const all = clinic[kind].map((output, index) => ({ id: output.id, index, output }));
    checkApart(kind, all, ({ index }, path, ...fault) => tell([kind, index, ...path], ...fault));
  }
  for (const list of ['people', 'services'] as const) {
    for (const [index, one] of clinic[list].entries()) checkMentions(one, known, within(list, index));
  }
  for (const [index, { address, lines }] of clinic.locations.entries()) {
    if (!address) checkLines(lines, clinic.country, within('locations', index));
  }
  let current = clinic;
  const dated = datedIn(clinic);
  if (dated.length > 0 && !isDay(today)) {
    for (const name of dated) {
      tell([name], 'is true up to a day, and nobody said which day it is.', 'Give "today" beside "file".');
    }
  } else if (isDay(today)) {
    const people = clinic.people.map((person, index) => personOn(today, person, within('people', index)));
    const testimonials = testimonialsOn(today, clinic.testimonials);
    current = { ...clinic, ...trustOn(today, clinic, tell), people, testimonials };
  }
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
