import { shown, warn } from '../../internal/development.js';
import { languageOf } from '../../internal/dates.js';
import { isPresent } from '../../internal/isPresent.js';
import { memo } from '../../internal/memo.js';
import { numberOf } from '../../internal/numbers.js';
import type { Labels } from '../../labels/english.js';

const formatIn = memo((locale: string) =>
  memo((currency: string) =>
    memo(
      (maximumFractionDigits: 0 | undefined) =>
        new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits }),
    ),
  ),
);

/** An amount of money in words. Cents only where there are some. */
export function money(amount: number, currency: unknown, locale: string | null | undefined): string {
  const code = typeof currency === 'string' ? currency.trim() : 'USD';
  const format = formatIn(languageOf(locale));
  const digits = Number.isInteger(amount) ? 0 : undefined;
  try {
    return format(code)(digits).format(amount);
  } catch {
    warn(
      'Costs',
      `${shown(currency)} is not the code of a currency, so amounts stand beside it. Give three letters, such as "USD".`,
    );
    return `${amount}\u00A0${code}`;
  }
}

interface Amounts {
  amount: unknown;
  most: unknown;
  currency: unknown;
  locale: string | null | undefined;
}

/** What is charged, in words: as it is written where that is no number. Undefined where no amount is given. */
export function price({ amount, most, currency, locale }: Amounts, words: Labels['Costs']): string | undefined {
  const [from, to] = [numberOf(amount), numberOf(most)];
  if (from === undefined) {
    warn('Costs', `${shown(amount)} is no amount, so it stands as it is written. Give a number, such as 1200.`);
    return typeof amount === 'string' && isPresent(amount) ? amount : undefined;
  }
  if (to !== undefined && to > from) return words.range(money(from, currency, locale), money(to, currency, locale));
  return from === 0 ? words.free : money(from, currency, locale);
}
