import { useId } from 'react';

/** Server components count their ids anew in each render. React marks those ids: `_S_1_`, in React 18 `:S1:`. */
const ofServerComponent = /^.S/;

function checksum(text: string): string {
  let sum = 0;
  for (let index = 0; index < text.length; index++) sum = (Math.imul(sum, 31) + text.charCodeAt(index)) >>> 0;
  return sum.toString(36);
}

/** The texts of some data. What React renders is left out. */
function textsOf(data: unknown): readonly string[] {
  if (typeof data === 'string') return [data];
  if (typeof data !== 'object' || data === null || '$$typeof' in data) return [];
  return Object.values(data).flatMap(textsOf);
}

/**
 * An id that React made, told apart by what the component says where React counts anew: a layout and a page that is
 * fetched later both have a first id, and so have two pages that Next keeps in one document.
 */
export function apart(made: string, said: readonly unknown[]): string {
  return ofServerComponent.test(made) ? made + checksum(textsOf(said).join('\n')) : made;
}

/**
 * An id for a component that is given none.
 *
 * @param said What tells this one from others of its kind, such as its heading or its items.
 */
export const useMadeId = (...said: readonly unknown[]): string => apart(useId(), said);
