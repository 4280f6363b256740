import type { Clinic } from '@cairn-ds/content';

/** Where people have to be for the care that comes to them, each area once. */
export const areasOf = ({ locations }: Pick<Clinic, 'locations'>): string[] => [
  ...new Set(locations.flatMap(({ areas }) => areas)),
];
