import { shown } from '@cairn-ds/problems';
import { parseTelephone, parseTextNumber } from '@cairn-ds/rules/telephone';
import * as v from 'valibot';

import { HALVES, isCountry, isGroup, type Schema } from './fields.js';

const dials = { parse: parseTelephone, fault: 'cannot be dialed.', example: '(312) 555-0142' };
const rules = {
  admissions: dials,
  tty: dials,
  sms: { parse: parseTextNumber, fault: 'cannot be texted.', example: '838255' },
};

interface Numbers {
  telephone: { admissions: string; tty?: string | undefined; sms?: string | undefined };
  address: { country: string };
}

/** Why a number cannot be dialed or texted. Undefined where it can, and where something else is wrong with it. */
function faultOf(field: keyof typeof rules, written: unknown, region: unknown): string | undefined {
  if (typeof written !== 'string' || typeof region !== 'string' || !isCountry(region)) return undefined;
  const { parse, fault, example } = rules[field];
  const read = parse(written, { region });
  if (read.ok) return undefined;
  return `${shown(written)} ${fault} ${read.reason}${HALVES}Write the number as it is said, such as "${example}".`;
}

/** Holds the telephone numbers to the rule of the links that will show them, in the country of the address. */
export const dialed = <Input, Output extends Numbers>(schema: Schema<Input, Output>): Schema<Input, Output> =>
  v.pipe(
    schema,
    v.rawCheck(({ dataset, addIssue }) => {
      // Also where another field is at fault, so that all are told at once.
      const { value } = dataset;
      if (!isGroup(value) || !isGroup(value.telephone) || !isGroup(value.address)) return;
      const { telephone, address } = value;
      for (const key of ['admissions', 'tty', 'sms'] as const) {
        const message = faultOf(key, telephone[key], address.country);
        if (message === undefined) continue;
        addIssue({
          message,
          path: [
            { type: 'object', origin: 'value', input: value, key: 'telephone', value: telephone },
            { type: 'object', origin: 'value', input: telephone, key, value: telephone[key] },
          ],
        });
      }
    }),
  );
