import type { ComponentProps, ReactNode } from 'react';

import { clsx } from '../../internal/clsx.js';
import { isPresent, requireItems } from '../../internal/isPresent.js';
import { memo } from '../../internal/memo.js';
import { numberOf, times } from '../../internal/numbers.js';
import { native } from '../../internal/native.js';
import type { WordsProps } from '../../labels/all.js';
import { wordsOf } from '../../labels/words.js';
import { properties } from '../../internal/styles/properties.js';
import { visuallyHidden } from '../../internal/styles/shared.css.js';
import * as styles from './WeekSchedule.css.js';
import { en } from './WeekSchedule.labels.js';

export interface WeekDay {
  /** Short name of the day: `Mon`. */
  day: string;
  /** Hours of treatment on that day. @default 0 */
  hours?: number | null | undefined;
  /** When, in words: `6 to 9 pm`. */
  time?: ReactNode;
  /** What happens: `Group, then skills`. */
  text?: ReactNode;
}

export interface WeekScheduleProps extends Omit<ComponentProps<'figure'>, 'children'>, WordsProps<'WeekSchedule'> {
  /** The days in their order, those without treatment among them. */
  days: readonly WeekDay[];
  /** Under the drawing. Says in words what the stones show, and what it means. */
  note?: ReactNode;
}

const hoursOf = ({ hours }: WeekDay): number => Math.min(Math.max(numberOf(hours) ?? 0, 0), 24);

/** Whether the hours are known: a day without any is free, one of "a few" is not. */
const isKnown = ({ hours }: WeekDay): boolean => !isPresent(hours) || numberOf(hours) !== undefined;

/**
 * A typical week of treatment: one stone for each hour, standing on its day.
 * Renders a `<figure>`. The stones are a drawing; every day, with its hours, is
 * in a list as well, which is seen once a day has a time or a text.
 */
export function WeekSchedule({ days, note, language, labels, className, ...rest }: WeekScheduleProps) {
  const week = requireItems('WeekSchedule', days);
  if (week.length === 0) return null;
  const words = wordsOf('WeekSchedule', en, language, labels);
  const isTold = week.some(({ time, text }) => isPresent(time) || isPresent(text));
  const size = properties({
    '--cairn-week-days': week.length,
    '--cairn-week-hours': Math.max(3, ...week.map(hoursOf)),
  });

  return (
    <figure {...native(rest)} className={clsx(styles.root, className)}>
      <div style={size}>
        <div aria-hidden="true" className={styles.drawing}>
          {week.map((day, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- a day may have a name twice
            <div key={index} className={styles.day}>
              {stonesOf(hoursOf(day))}
              <span className={clsx(styles.name, hoursOf(day) > 0 && styles.busy)}>{day.day}</span>
            </div>
          ))}
        </div>
        <ul className={isTold ? styles.details : visuallyHidden}>
          {week.map((day, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- a day may have a name twice
            <li key={index} className={styles.detail}>
              <b className={styles.of}>{day.day}</b> {told(day, words.hours)}
            </li>
          ))}
        </ul>
      </div>
      {isPresent(note) && <figcaption className={styles.note}>{note}</figcaption>}
    </figure>
  );
}

/** What the list says of a day after its name: its hours, in words or as its time, and what happens. */
function told(day: WeekDay, hoursInWords: (count: number) => string): ReactNode {
  const { time, text } = day;
  const hours = isKnown(day) ? hoursInWords(hoursOf(day)) : '';
  if (!isPresent(time) && !isPresent(text)) return hours;
  return (
    <div>
      {isPresent(time) ? (
        <>
          {hours && <span className={visuallyHidden}>{`${hours}, `}</span>}
          <span className={styles.time}>{time}</span>{' '}
        </>
      ) : (
        hoursOf(day) > 0 && `${hours} `
      )}
      {isPresent(text) && text}
    </div>
  );
}

/**
 * One stone for an hour, a thinner one for the part of an hour, each smaller than the one it lies on. Days mostly have as
 * many hours as others, so each drawing is made once.
 */
const stonesOf = memo((hours: number) => (
  <span className={styles.stones}>
    {times(Math.ceil(hours), (index) => (
      <span
        key={index}
        className={styles.hour}
        style={properties({ '--cairn-week-stone': index, '--cairn-week-part': Math.min(hours - index, 1) })}
      />
    ))}
  </span>
));
