import { memo } from '../../internal/memo.js';
import { numberOf } from '../../internal/numbers.js';

const formatOf = memo(
  (locale: string) =>
    (amount: number, unit: 'kilobyte' | 'megabyte'): string =>
      new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: amount < 10 ? 1 : 0 }).format(amount),
);

/** The size of a file in words: `240 kB`, `1.2 MB`. Undefined when nobody said it. */
export function sizeInWords(bytes: unknown, locale: string): string | undefined {
  const size = numberOf(bytes);
  if (size === undefined || size <= 0) return undefined;
  const format = formatOf(locale);
  const words =
    size < 999_500 ? format(Math.max(1, Math.round(size / 1000)), 'kilobyte') : format(size / 1e6, 'megabyte');
  return words.replaceAll(' ', '\u00A0');
}

/** The name of a language in another: `Spanish` for `es`. Undefined for what is none. */
export function languageInWords(tag: unknown, locale: string): string | undefined {
  if (typeof tag !== 'string' || tag.trim() === '') return undefined;
  try {
    const name = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }).of(tag.trim());
    return name;
  } catch {
    return undefined;
  }
}

/** What a name of a file ends with: `pdf`. */
export const endingOf = (href: unknown): string | undefined =>
  typeof href === 'string'
    ? /\.([a-z\d]{2,5})(?:[?#]|$)/i.exec(href.replace(/^https?:\/\/[^/?#]*/i, ''))?.[1]?.toLowerCase()
    : undefined;
