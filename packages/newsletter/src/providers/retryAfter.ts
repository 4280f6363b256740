/** A day: who asks for longer is asked again then. */
const longest = 86_400_000;

/** Milliseconds that a `Retry-After` asks to wait, in seconds or until a date. `undefined` where it says neither. */
export function retryAfterOf(header: string | null, now: Date): number | undefined {
  if (!header) return undefined;
  const wait = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now.getTime();
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), longest);
}
