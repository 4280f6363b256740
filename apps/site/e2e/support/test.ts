import { clinics } from '@cairn-ds/samples';
import { test as base } from '@playwright/test';

export interface ClinicOption {
  /** Id of the clinic whose site is visited. */
  clinic: string;
}

/** A test of one clinic's served site: addresses are relative to it. */
export const test = base.extend<object, ClinicOption>({
  clinic: ['', { option: true, scope: 'worker' }],
  baseURL: ({ clinic }, use) => use(process.env[`CAIRN_E2E_${clinic}`]),
});

export { expect } from '@playwright/test';

/** The data behind the clinic's site. */
export function dataOf(clinic: string) {
  const data = clinics.find(({ id }) => id === clinic);
  if (!data) throw new Error(`There is no clinic named "${clinic}" in the samples.`);
  return data;
}
