import { shown } from '@cairn-ds/problems';
import { parseTelephone, parseTextNumber } from '@cairn-ds/rules/telephone';
import * as v from 'valibot';

import type { Path } from '../problems/check.js';
import type { TellOf } from './dated.js';
import { HALVES, isCountry, isGroup, type Schema } from './fields.js';

const rules = {
  call: { parse: parseTelephone, fault: 'cannot be dialed.', example: '(312) 555-0142' },
  text: { parse: parseTextNumber, fault: 'cannot be texted.', example: '838255' },
};

/** A telephone number somewhere in a group. */
interface Written {
  path: Path;
  use: keyof typeof rules;
  /** The country in which it is dialed. */
  region: unknown;
  /** What to do where it is that of emergencies. Left out where it may be. */
  ownNumber?: string;
}

/** Where help comes from in an emergency. */
const emergency = /^(?:911|112|999|000)$/;

const ownNumber = 'Write a number that the clinic answers';

const at = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inside, key) => (Array.isArray(inside) || isGroup(inside) ? Reflect.get(inside, key) : undefined),
    data,
  );

/** Why a number cannot be dialed or texted. Undefined where it can, and where something else is wrong with it. */
function faultOf({ use, region, ownNumber }: Omit<Written, 'path'>, written: unknown): string | undefined {
  if (typeof written !== 'string' || typeof region !== 'string' || !isCountry(region)) return undefined;
  const { parse, fault, example } = rules[use];
  const read = parse(written, { region });
  if (!read.ok) {
    return `${shown(written)} ${fault} ${read.reason}${HALVES}Write the number as it is said, such as "${example}".`;
  }
  if (ownNumber === undefined || !emergency.test(read.display)) return undefined;
  return `${shown(written)} is for emergencies, and reaches nobody of the clinic.${HALVES}${ownNumber}`;
}

const issuePath = (data: unknown, path: Path): [v.IssuePathItem, ...v.IssuePathItem[]] =>
  path.map((key, depth) => ({
    type: 'unknown' as const,
    origin: 'value' as const,
    input: at(data, path.slice(0, depth)),
    key,
    value: at(data, path.slice(0, depth + 1)),
  })) as [v.IssuePathItem, ...v.IssuePathItem[]];

/** Holds the telephone numbers in a group to the rule of the links that will show them. */
export const dialable = <Input, Output>(
  schema: Schema<Input, Output>,
  numbersOf: (data: Record<string, unknown>) => readonly Written[],
): Schema<Input, Output> =>
  v.pipe(
    schema,
    v.rawCheck(({ dataset: { value }, addIssue }) => {
      // Also where another field is at fault, so that all are told at once.
      if (!isGroup(value)) return;
      for (const { path, ...number } of numbersOf(value)) {
        const message = faultOf(number, at(value, path));
        if (message !== undefined) addIssue({ message, path: issuePath(value, path) });
      }
    }),
  );

/** Where a clinic is, as far as its numbers need to know. */
interface Placed {
  country?: string | undefined;
  address?: { country: string } | undefined;
}

const countryOf = (clinic: Placed): string | undefined => clinic.country ?? clinic.address?.country;

const noCountry = `is missing, and no address says in which country the telephone numbers are dialed.${HALVES}Add its code, such as "US".`;

/** A clinic of which it is known in which country its numbers are dialed. */
const inCountry = <Input, Output extends Placed>(
  schema: Schema<Input, Output>,
): Schema<Input, Output & { country: string }> =>
  v.pipe(
    schema,
    v.rawCheck(({ dataset: { value }, addIssue }) => {
      // An address with a fault says by itself what is wrong with it.
      if (!isGroup(value) || value.country !== undefined || value.address !== undefined) return;
      addIssue({ message: noCountry, path: issuePath(value, ['country']) });
    }),
    v.transform((clinic) => ({ ...clinic, country: countryOf(clinic) ?? '' })),
  );

/** The numbers of a clinic, dialed in the country that it names, or else in that of its address. */
export const dialed = <Input, Output extends Placed>(
  schema: Schema<Input, Output>,
): Schema<Input, Output & { country: string }> =>
  inCountry(
    dialable(schema, (clinic) => {
      const region = at(clinic, ['country']) ?? at(clinic, ['address', 'country']);
      return [
        { path: ['telephone', 'admissions'], use: 'call', region, ownNumber: `${ownNumber}.` },
        { path: ['telephone', 'tty'], use: 'call', region, ownNumber: `${ownNumber}, or "711" for the relay service.` },
        { path: ['telephone', 'sms'], use: 'text', region, ownNumber: `${ownNumber}.` },
      ];
    }),
  );

/** Tells of the numbers of lines that cannot be dialed or texted in a country. */
export function checkLines(lines: readonly object[], country: string, tell: TellOf): void {
  for (const { path, ...number } of linesDialed(lines, 'lines', country)) {
    const [message, remedy] = faultOf(number, at({ lines }, path))?.split(HALVES) ?? [];
    if (message !== undefined) tell(path, message, remedy ?? '');
  }
}

/** The numbers of a list of lines, each of which is called or texted. */
export const linesDialed = (list: unknown, name: string, region: unknown): Written[] =>
  Array.isArray(list)
    ? list.flatMap((_, index) => [
        { path: [name, index, 'telephone'], use: 'call' as const, region },
        { path: [name, index, 'sms'], use: 'text' as const, region },
      ])
    : [];
