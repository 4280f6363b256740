import type { HoursWords } from '@cairn-ds/rules/hours';
import type { ReactNode } from 'react';

import { unbroken } from './styles/base.css.js';

type Range = (first: string, last: string) => string;

/** No words have it. */
const sign = '\uE000';

const marked =
  (range: Range): Range =>
  (first, last) =>
    sign + range(first, last) + sign;

/** Words whose text `hoursShown` can show. */
export const withSpans = <Words extends HoursWords>(words: Words): Words => ({
  ...words,
  dayRange: marked(words.dayRange),
  dateRange: marked(words.dateRange),
  timeRange: marked(words.timeRange),
});

/**
 * Hours in words, each "8 am to 8 pm", "Monday to Friday" and "December 24 to 26, 2026" on one line where one holds it,
 * with the mark that follows it. Without the sign of `withSpans`, they stay text.
 */
export const hoursShown = (told: string): ReactNode =>
  told.split(/([^ ]*\uE000.*?\uE000[^ ]*(?: \d{4})?)/).map((piece, index) =>
    index % 2 === 0 ? (
      piece
    ) : (
      // oxlint-disable-next-line react/no-array-index-key -- pieces never change places
      <span key={index} className={unbroken}>
        {piece.replaceAll(sign, '')}
      </span>
    ),
  );
