import type { ComponentProps } from 'react';

import { isPresent } from './isPresent.js';

/** Kinds of fields whose half-written values a browser takes for right. */
const lenient = new Set<unknown>([undefined, 'text', 'search', 'tel', 'password', 'checkbox']);

/**
 * `aria-invalid` of a field: what `error` says, and never what the browser thinks of a value that is still being
 * written. Where the browser judges by itself, it is told that nothing is wrong yet.
 */
export function isInvalid(
  error: unknown,
  { type, required, pattern, minLength }: ComponentProps<'input'>,
): boolean | undefined {
  if (isPresent(error)) return true;
  const judged = required || pattern !== undefined || minLength !== undefined || !lenient.has(type);
  return judged ? false : undefined;
}
