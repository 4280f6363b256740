import { shown, warn } from './development.js';

/** Whether a text begins with a sign of ASCII that is seen, as nearly all do: a page asks it some hundred times. */
function beginsSeen(text: string): boolean {
  const first = text.charCodeAt(0);
  return first > 32 && first < 127;
}

/**
 * Whether there is something to show. Content systems send null or white space for a field left empty,
 * and React shows nothing for true and false. A zero is something.
 */
export function isPresent(value: unknown): boolean {
  if (typeof value === 'string') return beginsSeen(value) || /\S/.test(value);
  if (Array.isArray(value)) return value.some(isPresent);
  return value !== null && value !== undefined && typeof value !== 'boolean' && !Number.isNaN(value);
}

/** A list. Content systems send false, white space or a group in its place, which hold no entries. */
export function listOf<T>(items: readonly T[] | null | undefined): readonly T[] {
  if (Array.isArray(items)) return items;
  if (isPresent(items)) warn('list', `${shown(items)} is no list, so none of it is shown. Give an array.`);
  return [];
}

/** The entries of a list that are there, for a list that may well be empty. */
export function presentItems<T>(items: readonly T[] | null | undefined): T[] {
  return listOf(items).filter(isPresent);
}

/** The entries of a list that are there. A list without any is told to the developer, and the component renders nothing. */
export function requireItems<T>(component: string, items: readonly T[] | null | undefined): T[] {
  const there = presentItems(items);
  if (there.length === 0) warn(component, 'The list is empty, so nothing is shown. Give at least one item.');
  return there;
}
