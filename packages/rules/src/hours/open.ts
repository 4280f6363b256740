import type { DayNumber } from './calendar.js';
import { dayAt, instantOf } from './clock.js';
import type { Hours } from './hours.js';
import { planOf, spansOn, type Plan } from './plan.js';
import { minutesOfDay } from './times.js';

/** A moment at which someone comes or the last one leaves. */
export interface HoursChange {
  at: Date;
  /** Whether someone is there from then on. */
  open: boolean;
}

/** From when to when someone is there without a break, in minutes since 1970 on the clock of the zone. */
interface Stretch {
  opens: number;
  closes: number;
}

/** How far ahead a change is looked for, in days: 29 February may be eight years away. */
const horizon = 2928;

/** The stretches that end on a day or later, in their order. */
function* stretchesFrom(plan: Plan, first: DayNumber): Generator<Stretch, void> {
  let stretch: Stretch | undefined;
  for (let day = first - 2; day <= first + horizon; day += 1) {
    for (const span of spansOn(plan, day)) {
      const [opens, closes] = [day * minutesOfDay + span.opens, day * minutesOfDay + span.closes];
      if (stretch && opens <= stretch.closes) stretch.closes = Math.max(stretch.closes, closes);
      else {
        if (stretch) yield stretch;
        stretch = { opens, closes };
      }
    }
  }
  if (stretch) yield stretch;
}

const instantIn = ({ timeZone }: Hours, minutes: number): number => {
  const day = Math.floor(minutes / minutesOfDay);
  return instantOf(timeZone, day, minutes - day * minutesOfDay);
};

/** The stretch at an instant, or the next one, in instants. */
function stretchAt(hours: Hours, instant: number): { opens: number; closes: number; isLast: boolean } | undefined {
  const today = dayAt(hours.timeZone, instant);
  let found: { opens: number; closes: number; isLast: boolean } | undefined;
  for (const stretch of stretchesFrom(planOf(hours), today)) {
    const [opens, closes] = [instantIn(hours, stretch.opens), instantIn(hours, stretch.closes)];
    // In spring the break between two stretches may be in the hour that is left out.
    if (found && opens > found.closes) return found;
    const isLast = stretch.closes >= (today + horizon) * minutesOfDay;
    if (found) found = { opens: found.opens, closes, isLast };
    else if (closes > instant && opens < closes) found = { opens, closes, isLast };
  }
  return found;
}

/**
 * Whether someone is there at an instant, by the clock of the hours' zone.
 *
 * @throws RangeError for a zone or an instant that is not known.
 */
export function isOpen(hours: Hours, instant: Date | number): boolean {
  const time = Number(instant);
  const plan = planOf(hours);
  const today = dayAt(hours.timeZone, time);
  // Tomorrow may have begun already where the clock is put back at midnight.
  return [today - 1, today, today + 1].some((day) =>
    spansOn(plan, day).some(
      ({ opens, closes }) =>
        instantOf(hours.timeZone, day, opens) <= time && time < instantOf(hours.timeZone, day, closes),
    ),
  );
}

/**
 * When that changes next: the instant, and whether someone is there from then on. Undefined where it never does, or not
 * within eight years.
 *
 * @throws RangeError for a zone or an instant that is not known.
 */
export function nextChange(hours: Hours, instant: Date | number): HoursChange | undefined {
  const time = Number(instant);
  const stretch = stretchAt(hours, time);
  if (!stretch) return undefined;
  if (time < stretch.opens) return { at: new Date(stretch.opens), open: true };
  return stretch.isLast ? undefined : { at: new Date(stretch.closes), open: false };
}
