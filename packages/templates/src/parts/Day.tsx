import { formatDate, type SiteSettings } from '@cairn-ds/react';

interface DayProps {
  /** `YYYY-MM-DD` */
  day: string;
  site: SiteSettings;
}

/** A day of the calendar, in words. */
export function Day({ day, site: { language, locale } }: DayProps) {
  const tag = typeof language === 'object' ? language?.tag : language;
  return <time dateTime={day}>{formatDate(day, locale ?? tag)}</time>;
}
