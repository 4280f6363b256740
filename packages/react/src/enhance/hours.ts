import { isOpen, nextChange, type Hours } from '@cairn-ds/rules/hours';

import type { DataForNow } from '../components/OpeningHours/dataForNow.js';

const day = 86_400_000;

const fill = (sentence: string, parts: Readonly<Record<string, string>>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => parts[name] ?? whole);

/** What a clock and a calendar of the place show. */
const shown = ({ timeZone }: Hours, at: Date | number, locale: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { timeZone, ...options }).format(at);

/** The moment in words: whether someone is there, and until when. */
function told(data: DataForNow, now: number): string {
  const { hours, locale, times } = data;
  const change = nextChange(hours, now);
  const isNow = isOpen(hours, now);
  const ahead = change ? change.at.getTime() - now : Infinity;
  // A day of the week names the next of its kind.
  if (!change || ahead > (isNow ? day : 6 * day)) return isNow ? data.openNow : data.closedNow;
  const clock = shown(hours, change.at, 'en-GB', { hour: '2-digit', minute: '2-digit' });
  const time = times[clock] ?? shown(hours, change.at, locale, { timeStyle: 'short' });
  const dayName = (at: Date | number) => shown(hours, at, locale, { weekday: 'long' });
  if (isNow) return fill(data.openUntil, { time });
  const isToday = dayName(now) === dayName(change.at);
  return fill(isToday ? data.opensToday : data.opensOn, { time, day: dayName(change.at) });
}

function tell(place: HTMLElement): void {
  try {
    const text = told(JSON.parse(place.dataset.cairnHours ?? ''), Date.now());
    if (place.textContent !== text) place.textContent = text;
    place.hidden = false;
  } catch {
    // A browser that does not know the zone leaves it out: the table says it all.
  }
}

/**
 * Says beside each `OpeningHours` whether someone is there at this moment, by the clock of the place: "Open now, until 7 pm".
 * Once a minute it looks again. It asks nothing of a server, and without it nothing is missing.
 *
 * @param root Where to look. Default: the page.
 * @returns Stops it.
 */
export function enhanceHours(root: Document | HTMLElement = document): () => void {
  const look = () => root.querySelectorAll<HTMLElement>('[data-cairn-hours]').forEach(tell);
  const timer = setInterval(look, 60_000);
  look();
  return () => clearInterval(timer);
}
