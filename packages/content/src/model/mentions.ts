import { shown, suggestion } from '@cairn-ds/problems';

import type { TellOf } from './dated.js';

/** What people and services name by its id. */
export interface Mentions {
  people?: readonly string[] | undefined;
  locations?: readonly string[] | undefined;
}

const places = ['people', 'locations'] as const;

/** The ids that there are. */
export type Known = Readonly<Record<(typeof places)[number], readonly string[]>>;

/** Tells of what is named and is not there. */
export function checkMentions(of: Mentions, known: Known, tell: TellOf): void {
  for (const place of places) {
    for (const [index, id] of (of[place] ?? []).entries()) {
      if (known[place].includes(id)) continue;
      tell([place, index], `${shown(id)} is not one of the ${place} of the clinic.`, suggestion(id, known[place]));
    }
  }
}
