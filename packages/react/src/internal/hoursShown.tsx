import type { HoursWords } from '@cairn-ds/rules/hours';
import type { ReactNode } from 'react';

import { unbroken } from './styles/base.css.js';

/** Signs that no words have, around the times from when to when. */
const from = '\uE000';
const to = '\uE001';

/** Words whose text `hoursShown` can show. */
export const withSpans = <Words extends HoursWords>(words: Words): Words => ({
  ...words,
  timeRange: (opens, closes) => from + words.timeRange(opens, closes) + to,
});

/**
 * Hours in words, each "8 am to 8 pm" on one line where one holds it, with the sign that follows it. Without the signs
 * of `withSpans`, they stay text.
 */
export const hoursShown = (told: string): ReactNode =>
  told.split(/\uE000(.*?\uE001\p{Po}?)/u).map((piece, index) =>
    index % 2 === 0 ? (
      piece
    ) : (
      // oxlint-disable-next-line react/no-array-index-key -- pieces never change places
      <span key={index} className={unbroken}>
        {piece.replace(to, '')}
      </span>
    ),
  );
