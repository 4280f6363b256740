import { hoursTable, type Hours, type HoursRow } from '@cairn-ds/rules/hours';
import type { ComponentProps } from 'react';

import { clsx } from '../../internal/clsx.js';
import { calendarDate } from '../../internal/dates.js';
import { warn } from '../../internal/development.js';
import { faultsIn, hoursWordsOf, isHours } from '../../internal/hours.js';
import { hoursShown, withSpans } from '../../internal/hoursShown.js';
import { isPresent } from '../../internal/isPresent.js';
import { native } from '../../internal/native.js';
import type { DateProp } from '../../internal/time.js';
import type { WordsProps } from '../../labels/all.js';
import { fine, label, onScreen } from '../../internal/styles/shared.css.js';
import { dataForNow } from './dataForNow.js';
import * as styles from './OpeningHours.css.js';
import { en } from './OpeningHours.labels.js';

export interface OpeningHoursProps extends Omit<ComponentProps<'div'>, 'children'>, WordsProps<'OpeningHours'> {
  /** When someone is there, as `@cairn-ds/rules/hours` has it: of a clinic, `clinic.hours`. */
  hours: Hours;
  /** The day that it is, such as that of the build: closures that are over are left out, and each holiday has its date in the year that begins. Default: all closures, and holidays as days of every year. */
  today?: DateProp | undefined;
  /** BCP 47 language tag that days and dates are written for. @default as `language` has it */
  locale?: string | null | undefined;
}

/**
 * When someone is there: the week, that of each season, and holidays and closures with their reason, in tables.
 * Renders a `<div>`. It says nothing of this very moment, which a page that was built yesterday cannot know: for "Open now,
 * until 7 pm" call `enhanceHours` of `@cairn-ds/react/enhance/hours` on the page.
 */
export function OpeningHours({ hours, today, language, locale, labels, className, ...rest }: OpeningHoursProps) {
  warn('OpeningHours', faultsIn(hours));
  if (!isHours(hours)) return null;
  const words = hoursWordsOf(en, language, labels, locale);
  const { weeks, exceptions } = hoursTable(hours, {
    labels: withSpans(words),
    today: calendarDate(today, hours.timeZone),
  });
  const tables = [
    ...weeks.map(({ season, rows }) => ({ caption: season ?? words.caption, rows })),
    ...(exceptions.length > 0 ? [{ caption: words.exceptions, rows: exceptions }] : []),
  ];

  return (
    <div {...native(rest)} className={clsx(styles.root, className)}>
      {/* Not there until the enhancement fills it, which may be before React takes the page over. Paper knows no now. */}
      <p hidden suppressHydrationWarning className={clsx(label, onScreen)} data-cairn-hours={dataForNow(hours, words)}>
        {''}
      </p>
      {tables.map(({ caption, rows }) => (
        <table key={caption}>
          <caption className={label}>{hoursShown(caption)}</caption>
          <tbody>{rows.map(rowOf)}</tbody>
        </table>
      ))}
    </div>
  );
}

const rowOf = ({ days, times, reason }: HoursRow, index: number) => (
  <tr key={index}>
    <th scope="row">{hoursShown(days)}</th>
    <td>
      {isPresent(reason) ? (
        <div className={styles.told}>
          <span>{hoursShown(times)}</span>
          <div className={fine}>{reason}</div>
        </div>
      ) : (
        hoursShown(times)
      )}
    </td>
  </tr>
);
