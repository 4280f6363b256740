import { hoursTimes, type Hours, type HoursWords } from '@cairn-ds/rules/hours';

import type { Labels } from '../../labels/english.js';

/** What `enhanceHours` needs to tell of the moment: the hours, and the words of the page, which a script would have to bring along. */
export interface DataForNow {
  hours: Hours;
  /** Names days of the week as this BCP 47 tag has them. */
  locale: string;
  /** Every time of day at which something may change, in words, by how a clock of 24 hours shows it. */
  times: Readonly<Record<string, string>>;
  openNow: string;
  openUntil: string;
  closedNow: string;
  opensToday: string;
  opensOn: string;
}

/** The data as an attribute holds it. */
export function dataForNow(hours: Hours, words: Labels['OpeningHours'] & HoursWords): string {
  const { locale, openNow, openUntil, closedNow, opensToday, opensOn } = words;
  const { timeZone, week, seasons, holidays, exceptions } = hours;
  const data: DataForNow = {
    hours: { timeZone, week, seasons, holidays, exceptions },
    locale,
    times: hoursTimes(hours, words),
    openNow,
    openUntil,
    closedNow,
    opensToday,
    opensOn,
  };
  return JSON.stringify(data);
}
