import {
  englishHours,
  hoursInWords as inWords,
  hoursProblems,
  type Hours,
  type HoursWords,
} from '@cairn-ds/rules/hours';
import { isValidElement, type ReactNode } from 'react';

import type { LanguageProp } from '../labels/all.js';
import { localeOf, wordsOf, type LabelsOf } from '../labels/words.js';
import { languageOf } from './dates.js';
import { hoursShown, withSpans } from './hoursShown.js';
import { memo } from './memo.js';

/** Hours as data, or in words of one's own. */
export type HoursProp = Hours | ReactNode;

/** Whether hours are data that can be told. */
export const isHours = (hours: unknown): hours is Hours =>
  typeof hours === 'object' && hours !== null && !isValidElement(hours) && 'timeZone' in hours && 'week' in hours;

/** What is wrong with hours, for the developer. Empty when they are sound. */
export const faultsIn = (hours: Hours): string =>
  hoursProblems(hours)
    .map(({ field, message, remedy }) => `\`${field || 'hours'}\`: ${message} ${remedy}`)
    .join(' ');

/**
 * The words for hours in a language, beside others of `OpeningHours` that a component has. The platform names days and
 * writes dates in the language of those words.
 */
export function hoursWordsOf<Words extends object>(
  en: Words,
  language?: LanguageProp,
  labels?: LabelsOf<Words> | null,
  locale?: string | null,
): Words & Pick<HoursWords, 'locale'> {
  const words = wordsOf('OpeningHours', en, language, labels);
  const isEnglish = typeof language === 'object' && !language?.OpeningHours && !/^es\b/i.test(language?.tag ?? '');
  return { ...words, locale: languageOf(localeOf(isEnglish ? undefined : language, locale)) };
}

/** The words for hours in a line. */
export const hoursWordsFor = (language: LanguageProp | undefined, locale?: string | null): HoursWords =>
  hoursWordsOf(englishHours, language, null, locale);

/** Tells each hours once in a language: a page says those of the clinic in many places. */
const shownIn = memo((language: LanguageProp | undefined) => {
  const words = withSpans(hoursWordsFor(language));
  return memo((hours: Hours) => hoursShown(inWords(hours, words)));
});

/**
 * Hours in a line of words, in the language of a page: "Monday to Thursday, 9 am to 7 pm". Each span is in a `<span>`
 * that stays on one line where one holds it. Holidays and closures are not in it: `OpeningHours` has them. As a text they
 * are told by `hoursInWords` of `@cairn-ds/rules/hours`.
 *
 * @param language As components take it. Default: English.
 */
export const hoursInWords = (hours: Hours, language?: LanguageProp): ReactNode => shownIn(language)(hours);

/** What stands in a slot for hours: data in words, anything else as it is. */
export const hoursSlot = (hours: HoursProp, language: LanguageProp | undefined): ReactNode =>
  isHours(hours) ? hoursInWords(hours, language) : hours;
