import { StoreError } from '../store/index.js';

/** One thing that happened. It holds no address, no token, nothing that a person wrote, and no text from outside. */
export interface LogEntry {
  level: 'info' | 'warn' | 'error';
  /** What happened, such as `delivery-failed`. */
  event: string;
  [field: string]: string | number | boolean | undefined;
}

/** Takes what happened. */
export type Log = (entry: LogEntry) => void;

/** Writes each entry as a line of JSON, to standard error. */
export const jsonLines: Log = (entry) => {
  process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`);
};

/** What an entry says of a failure. Of a store that keeps nothing, also what it means and what to do. */
export const failure = (error: unknown): { code: string; says?: string } => ({
  code: codeOf(error),
  ...(error instanceof StoreError && { says: error.message }),
});

/** What may be said of an error: its code, or the kind it is of. What it says may hold an address. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && /^[\w-]{1,40}$/.test(code) ? code : error.name;
}
