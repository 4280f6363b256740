import type { DayNumber } from './calendar.js';

const msOfDay = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once: that takes a hundred times as long as using it. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  formats.set(timeZone, format);
  return format;
}

/** How many milliseconds the clock of a zone is ahead of UTC at an instant. */
function offsetAt(timeZone: string, instant: number): number {
  const [, sign, ...parts] = /GMT(.)(\d+):(\d+):?(\d*)/.exec(formatOf(timeZone).format(instant)) ?? [];
  const [hours = 0, minutes = 0, seconds = 0] = parts.map(Number);
  return (sign === '-' ? -1000 : 1000) * (hours * 3600 + minutes * 60 + seconds);
}

/** What the clock of a zone shows at an instant, as if it were UTC, in milliseconds. */
const clockAt = (timeZone: string, instant: number): number => instant + offsetAt(timeZone, instant);

/** The day that it is in a zone. */
export const dayAt = (timeZone: string, instant: number): DayNumber => Math.floor(clockAt(timeZone, instant) / msOfDay);

/**
 * The first instant at which the clock of a zone shows a time of a day, or has gone past it. In spring, what would begin
 * in the hour that is left out begins when the clock is put forward; in autumn, what ends in the hour that comes twice
 * ends the first time.
 */
export function instantOf(timeZone: string, day: DayNumber, minutes: number): number {
  const shown = day * msOfDay + minutes * 60_000;
  const before = offsetAt(timeZone, shown - msOfDay);
  const after = offsetAt(timeZone, shown + msOfDay);
  const [first, second] = [shown - before, shown - after];
  if (before === after || offsetAt(timeZone, first) === before) return first;
  if (before > after || offsetAt(timeZone, second) === after) return second;
  // Between both the clock is put forward: its seconds are halved until that one is found.
  let [early, late] = [second, first];
  while (late - early > 1000) {
    const middle = early + Math.floor((late - early) / 2000) * 1000;
    if (clockAt(timeZone, middle) < shown) early = middle;
    else late = middle;
  }
  return late;
}
