import type { Address } from '../data.js';
import { isPresent } from './isPresent.js';

const isText = (part: unknown): part is string => typeof part === 'string' && isPresent(part);

/** The lines of a postal address, as they stand on a letter. No line ends before a postal code. */
export function addressLines(address: Address | null | undefined): string[] {
  const { street, city, region, postalCode } = address ?? {};
  const state = [region, postalCode].filter(isPresent).join('\u00A0');
  return [street, [city, state].filter(isPresent).join(', ')].filter(isText);
}
