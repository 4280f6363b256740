/** A day, as the count of days since 1 January 1970. */
export type DayNumber = number;

/** Some days in a row. */
export interface Run {
  from: DayNumber;
  to: DayNumber;
}

export const msOfDay = 86_400_000;

export const dateOf = (day: DayNumber): Date => new Date(day * msOfDay);

export const yearOf = (day: DayNumber): number => dateOf(day).getUTCFullYear();

/** The year that begins with a day. */
export function yearFrom(from: DayNumber): Run {
  const date = dateOf(from);
  return { from, to: Date.UTC(date.getUTCFullYear() + 1, date.getUTCMonth(), date.getUTCDate()) / msOfDay - 1 };
}

/** `2026-12-24` */
export const isoOf = (day: DayNumber): string => dateOf(day).toISOString().slice(0, 10);

export const weekdayOf = (day: DayNumber): number => (((day + 3) % 7) + 7) % 7;

/** The day that `YYYY-MM-DD` names, or undefined where the calendar has none. */
export function dayNumberOf(written: unknown): DayNumber | undefined {
  if (typeof written !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(written)) return undefined;
  const time = Date.parse(written);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== written ? undefined : time / msOfDay;
}

/** The day that `MM-DD` names in a year that has a 29 February, or undefined where no year has it. */
export const dayInLeapYear = (written: unknown): DayNumber | undefined =>
  typeof written === 'string' ? dayNumberOf(`2024-${written}`) : undefined;

/** Whether a month and a day lie in a part of the year, which may go over its end. */
export const isWithin = (monthDay: string, from: string, to: string): boolean =>
  from <= to ? from <= monthDay && monthDay <= to : from <= monthDay || monthDay <= to;
