import { languageOf } from '../../internal/dates.js';
import { isPresent, presentItems } from '../../internal/isPresent.js';

/** The letter that a title stands under, without its accents: `E` for `Équipe`. What begins with none stands under `#`. */
function letterOf(title: string, locale: string): string {
  const letter = /\p{L}|\p{N}/u.exec(title.normalize('NFD'))?.[0] ?? '';
  return /\p{L}/u.test(letter) ? letter.toLocaleUpperCase(locale) : '#';
}

/**
 * Groups for `DirectoryList` by the first letter of their titles, each in the order of the alphabet.
 *
 * @param items What is to be listed, each with a title in plain words.
 * @param locale BCP 47 tag whose alphabet it is. Default `'en-US'`.
 */
export function directoryByLetter<Item extends { title: string; href: string }>(
  items: readonly Item[] | null | undefined,
  locale?: string | null,
): { title: string; items: Item[] }[] {
  const tag = languageOf(locale);
  const { compare } = new Intl.Collator(tag);
  const groups = new Map<string, Item[]>();
  for (const item of presentItems(items).toSorted((a, b) => compare(a.title, b.title))) {
    if (!isPresent(item.title)) continue;
    const letter = letterOf(item.title, tag);
    groups.set(letter, [...(groups.get(letter) ?? []), item]);
  }
  return [...groups].map(([title, list]) => ({ title, items: list }));
}
