import { brands } from '@cairn-ds/samples';

import { clinic, required } from './clinic.ts';

/** The clinic's brand. Only what is built or served reads it: no page ships it. */
export const brand = required(
  Object.values(brands).find(({ name }) => name === clinic.brand),
  'brand',
);
