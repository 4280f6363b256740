import { themes } from '@cairn-ds/samples';

import { clinic, required } from './clinic.ts';

/** The clinic's theme. */
export const theme = required(
  Object.values(themes).find(({ name }) => name === clinic.brand),
  'brand',
);
