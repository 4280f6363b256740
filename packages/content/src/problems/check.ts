import { type Problem, suggestion } from '@cairn-ds/problems';
import * as v from 'valibot';

import { HALVES } from '../model/fields.js';

/** The way to a field: names of groups and positions in lists. */
export type Path = readonly PropertyKey[];

/** Where in its file a field is written. */
export interface Place {
  line: number;
  column: number;
}

/** Some data and where it was written. */
export interface Written {
  /** The file, as its editor knows it. */
  file: string;
  data: unknown;
  /** Where a field is, or what it would be in. Not there for data without lines. */
  placeOf?: (path: Path) => Place | undefined;
}

/** What was read, or all that is wrong with it. */
export type Checked<Output> = { ok: true; output: Output } | { ok: false; problems: readonly Problem[] };

/** The way to a field as a message names it: `references[2].href`. */
export const fieldOf = (path: Path): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');

function problemOf(issue: v.BaseIssue<unknown>, { file, placeOf }: Written): Problem {
  const path = (issue.path ?? []).map(({ key }) => key as PropertyKey);
  const place = { file, ...placeOf?.(path), field: fieldOf(path) };
  if (issue.type === 'never') {
    const name = String(path.at(-1));
    return { ...place, message: 'is not a field here.', remedy: suggestion(name, issue.message.split(' ')) };
  }
  const [message = '', remedy = ''] = issue.message.split(HALVES);
  return { ...place, message, remedy };
}

/** Holds data to a schema. */
export function check<Output>(schema: v.GenericSchema<unknown, Output>, written: Written): Checked<Output> {
  const result = v.safeParse(schema, written.data);
  if (result.success) return { ok: true, output: result.output };
  const byField = new Map<string, Problem>();
  for (const issue of result.issues) {
    const problem = problemOf(issue, written);
    // The first fault of a field: what else is found in it follows from that.
    if (!byField.has(problem.field)) byField.set(problem.field, problem);
  }
  return { ok: false, problems: [...byField.values()] };
}
