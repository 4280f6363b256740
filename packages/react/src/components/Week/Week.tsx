import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

import { given, listed } from '../../given.js';
import { numberOf } from '../../numbers.js';
import { native } from '../../native.js';
import { wordsOf, type LabelsFor } from '../../labels/index.js';
import { properties } from '../../styles/properties.js';
import { fine, stone, visuallyHidden } from '../../styles/shared.css.js';
import * as styles from './Week.css.js';

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

export interface WeekProps extends Omit<ComponentProps<'figure'>, 'children'> {
  /** The days in their order, those without treatment among them. */
  days: readonly WeekDay[];
  /** The caption. Says in words what the stones show, and what it means. */
  children?: ReactNode;
  /** Words that the component prints or says, where they are not the English ones. */
  labels?: LabelsFor<'Week'> | null | undefined;
}

const oneStone = clsx(stone, styles.hour);

const hoursOf = ({ hours }: WeekDay): number => Math.min(Math.max(numberOf(hours) ?? 0, 0), 24);

/** Whether the hours are known: a day without any is free, one of "a few" is not. */
const isKnown = ({ hours }: WeekDay): boolean => !given(hours) || numberOf(hours) !== undefined;

/**
 * A typical week of treatment: one stone for each hour, standing on its day.
 * Renders a `<figure>`. The stones are a drawing; every day, with its hours, is
 * in a list as well, which is seen once a day has a time or a text.
 */
export function Week({ days, children, labels, className, ...rest }: WeekProps) {
  const week = listed('Week', days);
  if (week.length === 0) return null;
  const words = wordsOf('Week', labels);
  const told = week.some(({ time, text }) => given(time) || given(text));
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
        <ul className={told ? styles.details : visuallyHidden}>
          {week.map((day, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- a day may have a name twice
            <li key={index} className={styles.detail}>
              <b className={styles.of}>{day.day}</b>{' '}
              <div>
                {given(day.time) && (
                  <>
                    {isKnown(day) && <span className={visuallyHidden}>{words.hours(hoursOf(day))}, </span>}
                    <span className={styles.time}>{day.time}</span>{' '}
                  </>
                )}
                {!given(day.time) &&
                  isKnown(day) &&
                  (hoursOf(day) > 0 || !given(day.text)) &&
                  `${words.hours(hoursOf(day))} `}
                {given(day.text) && day.text}
              </div>
            </li>
          ))}
        </ul>
      </div>
      {given(children) && <figcaption className={clsx(fine, styles.caption)}>{children}</figcaption>}
    </figure>
  );
}

/** One stone for an hour, a thinner one for the part of an hour, each smaller than the one it lies on. */
function stonesOf(hours: number) {
  return (
    <span className={styles.stones}>
      {Array.from({ length: Math.ceil(hours) }, (_, index) => (
        <span
          key={index}
          className={oneStone}
          style={properties({ '--cairn-week-stone': index, '--cairn-week-part': Math.min(hours - index, 1) })}
        />
      ))}
    </span>
  );
}
