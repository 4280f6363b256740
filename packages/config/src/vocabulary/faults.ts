import type { Name } from '../names.js';
import { exceptions, meanings, openNames, replaced } from './words.js';

const file = 'packages/config/src/vocabulary/words.ts';

const has = (list: readonly (readonly [place: RegExp, reason: string])[], text: string): boolean =>
  list.some(([place]) => place.test(text));

/**
 * What is wrong with the names of an API: another name for a thing that has one, or a name that nobody gave a meaning.
 *
 * @param of The package.
 */
export function faultsOf(of: string, names: readonly Name[]): string[] {
  if (has(openNames, of)) return [];
  return names.flatMap(({ name, owner }) => {
    const place = `${owner}.${name}`;
    if (has(openNames, owner) || has(exceptions, place)) return [];
    if (Object.hasOwn(replaced, name)) {
      return [
        `${place}: what is meant is called ${replaced[name]}. Use that, or list the place under the exceptions in ${file}, with the reason.`,
      ];
    }
    if (Object.hasOwn(meanings, name)) return [];
    return [
      `${place} is a new name. Use the one that ${file} has for the same thing; if there is none, add this one with its meaning.`,
    ];
  });
}
