import { shown } from '@cairn-ds/problems';

import type { TellOf } from './dated.js';
import { sameWords } from './fields.js';

/** What no two of a kind may have, since nobody could tell one from the other, or one page would be that of both. */
const apart = {
  people: ['href'],
  locations: ['name', 'href'],
  services: ['title'],
  policies: ['title'],
  articles: ['title'],
} as const;

const said = {
  href: ['is the page of', 'Give each a page of its own, or leave it out.'],
  name: ['is the name of', 'Keep one of the two, or say in the name what sets them apart.'],
  title: ['is the title of', 'Keep one of the two, or say in the title what sets them apart.'],
} as const;

/** Something with an id. It is undefined what it holds where it cannot be read. */
interface One {
  id: string;
  output: object | undefined;
}

/** Tells of two of a kind that have the same name, title or page. */
export function checkApart<Of extends One>(
  kind: keyof typeof apart,
  all: readonly Of[],
  tell: (one: Of, ...fault: Parameters<TellOf>) => void,
): void {
  for (const field of apart[kind]) {
    const seen = new Map<string, string>();
    for (const one of all) {
      const value: unknown = one.output && Reflect.get(one.output, field);
      if (typeof value !== 'string') continue;
      const other = seen.get(sameWords(value));
      if (other === undefined) seen.set(sameWords(value), one.id);
      else tell(one, [field], `${shown(value)} ${said[field][0]} ${shown(other)} as well.`, said[field][1]);
    }
  }
}
