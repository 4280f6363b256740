/** The days of a week, in the order in which people name them. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

export type Weekday = (typeof weekdays)[number];

/** Which of the Mondays of a month, and so on. */
export const occurrences = ['first', 'second', 'third', 'fourth', 'fifth', 'last'] as const;

export type Occurrence = (typeof occurrences)[number];

/** The months of a year, in their order. */
export const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/** When someone is there on some days of the week. */
export interface WeekTimes {
  /** @default every day */
  days?: readonly Weekday[] | null | undefined;
  /**
   * Only the first, the third, the last of these days in a month. It goes before what is said of the day without it, so
   * that `times: []` closes the first Wednesday of every month.
   */
  ofMonth?: readonly Occurrence[] | null | undefined;
  /**
   * From when to when, on the 24-hour clock: `09:00-19:00`. What ends earlier than it begins ends after midnight, and
   * belongs to the day on which it began; `00:00-24:00` is the whole day. Empty: closed.
   */
  times: readonly string[];
}

/** A week: `always` is 24 hours a day. A day that is not named is closed. */
export type Week = 'always' | readonly WeekTimes[];

/** A part of every year that has a week of its own. */
export interface Season {
  /** Its first day, month and day: `06-15`. */
  from: string;
  /** Its last day. Earlier in the year than `from`: it goes on into the next year. */
  to: string;
  /** Empty: closed. */
  week: Week;
}

/** A holiday, a closure, or a day with other hours, in every year. */
export interface Holiday {
  /**
   * Its first day: month and day, `12-25`, or its place in a month, `fourth thursday of november`, `last monday of may`.
   * Every year has to have it, so that 29 February and a fifth Monday are none.
   */
  from: string;
  /**
   * Its last day. After a month and a day that of another, `12-26`; earlier in the year than `from`: it goes on into the
   * next year. After a place in a month a day of the week, `friday`: the next one. @default the first
   */
  to?: string | null | undefined;
  /** Why, as people are told: `Thanksgiving`. */
  reason: string;
  /** When someone is there all the same. Left out or empty: closed. */
  times?: readonly string[] | null | undefined;
}

/** A closure, or days with other hours, in one year. */
export interface HoursException {
  /** Its first day: `2026-12-24`. */
  from: string;
  /** Its last day. @default the first */
  to?: string | null | undefined;
  /** Why, as people are told: `The entrance is being rebuilt`. */
  reason: string;
  /** When someone is there all the same. Left out or empty: closed. */
  times?: readonly string[] | null | undefined;
}

/**
 * When someone is there, as an editor writes it. What is said of fewer days goes before what is said of more: an
 * exception before a holiday, a holiday before a season, a season before the week, and in a week `ofMonth` before the rest.
 */
export interface Hours {
  /** Whose clock it is: a name of the IANA database, `America/Chicago`. */
  timeZone: string;
  week: Week;
  seasons?: readonly Season[] | null | undefined;
  /** What comes every year. */
  holidays?: readonly Holiday[] | null | undefined;
  /** What is so once. */
  exceptions?: readonly HoursException[] | null | undefined;
}
