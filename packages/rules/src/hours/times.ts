/** From when to when, in minutes since the beginning of the day on which it begins. It may end on the next day. */
export interface Span {
  opens: number;
  closes: number;
}

export const minutesOfDay = 1440;

const written = /^\s*(\d{1,2}):(\d\d)\s*[-–]\s*(\d{1,2}):(\d\d)\s*$/;

/** The two times of day that `09:00-19:00` names, in minutes, or undefined where it is not two. */
function timesOf(text: unknown): readonly [number, number] | undefined {
  const parts = typeof text === 'string' ? written.exec(text)?.slice(1).map(Number) : undefined;
  if (!parts) return undefined;
  const [hour = 0, minute = 0, endHour = 0, endMinute = 0] = parts;
  const [opens, closes] = [hour * 60 + minute, endHour * 60 + endMinute];
  return minute > 59 || endMinute > 59 || opens >= minutesOfDay || closes > minutesOfDay ? undefined : [opens, closes];
}

/** What is wrong with a span, if it is. */
export function spanFault(text: unknown): 'form' | 'empty' | undefined {
  const times = timesOf(text);
  return times ? (times[0] === times[1] ? 'empty' : undefined) : 'form';
}

/** Reads `09:00-19:00`. Undefined for what is no span. */
export function spanOf(text: unknown): Span | undefined {
  const times = timesOf(text);
  if (!times || times[0] === times[1]) return undefined;
  const [opens, closes] = times;
  return { opens, closes: closes < opens ? closes + minutesOfDay : closes };
}

/** Spans in their order, those that touch or overlap made one. */
export function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.opens - b.opens)) {
    const last = result.at(-1);
    if (last && span.opens <= last.closes) last.closes = Math.max(last.closes, span.closes);
    else result.push({ ...span });
  }
  return result;
}
