import {
  readTelephone as readNumber,
  readTextNumber as readShortNumber,
  type TelephoneOptions,
} from '@cairn-ds/rules/telephone';

import { memo } from './memo.js';

type Region = string | null | undefined;

/** Reads each number once: a page prints the clinic's own in many places. */
function reading<Read>(
  parse: (number: string, options: TelephoneOptions) => Read,
): (number: string, region: Region) => Read {
  const readIn = memo((region: Region) => memo((number: string) => parse(number, { region })));
  return (number, region) => (typeof number === 'string' ? readIn(region)(number) : parse(number, { region }));
}

/** A number to call, read for readers of a region. */
export const readTelephone = reading(readNumber);

/** A number to send a text message to, read for readers of a region. */
export const readTextNumber = reading(readShortNumber);
