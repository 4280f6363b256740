import type { Clinic } from '@cairn-ds/content';

/** The pages of the site in their groups, without that of the letter where the clinic has none. */
export const directoryOf = ({ directory, newsletter }: Clinic): NonNullable<Clinic['directory']> =>
  (directory ?? [])
    .map(({ title, items }) => ({ title, items: items.filter(({ href }) => newsletter || href !== '/newsletter/') }))
    .filter(({ items }) => items.length > 0);
