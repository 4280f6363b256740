import type { Page } from '@cairn-ds/content';
import { clinics } from '@cairn-ds/samples';

// While Astro reads its configuration it is the environment that says it; in what Astro builds it is written out.
const chosen = import.meta.env?.CLINIC ?? process.env.CLINIC ?? clinics[0]?.id;

function find(id: string | undefined) {
  const found = clinics.find((clinic) => clinic.id === id);
  if (found) return found;
  throw new Error(
    `There is no clinic named "${id}", so its site cannot be built. Set CLINIC to one of: ${clinics.map(({ id }) => id).join(', ')}.`,
  );
}

/** The clinic whose site this is: the one that `CLINIC` named when it was built. */
export const clinic = find(chosen);

/** The day of the build where the clinic is, for pages that are built. Swedish writes a date as `YYYY-MM-DD`. */
export const today = new Intl.DateTimeFormat('sv-SE', { timeZone: clinic.hours.timeZone }).format(new Date());

/** The language of all pages. */
export const language = 'en-US';

/**
 * What this site cannot do without, though a clinic's data may leave it out.
 *
 * @throws when it is not there, which fails the build.
 */
export function required<Value>(value: Value | undefined, field: string): Value {
  if (value !== undefined) return value;
  throw new Error(`clinics/${clinic.id}: ${field} is missing, and this site has a page made of it. Add it.`);
}

/** The copy of a page: `privacy`. */
export const pageOf = (name: string): Page => required(clinic.pages[name], `pages.${name}`);
