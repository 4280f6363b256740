import type { ReactNode } from 'react';

import type { Dated } from '../data.js';
import { fill } from '../labels/fill.js';
import { isPast, type Now } from './dated.js';
import { linked } from './link/Link.js';
import { safeUrl, siteOf } from './link/url.js';
import { timeOf } from './time.js';

interface ValidityWords {
  /** Up to which day it is true. */
  valid: string;
  /** Opens what is said of something past. */
  expired: string;
  /** Up to which day that was true. */
  wasValid: string;
}

/** Up to which day something is true, in words, after those that say that it is past. Nothing of what has no day. */
export function validity(
  dated: Dated,
  now: Now,
  { valid, expired, wasValid }: ValidityWords,
  locale: string | null | undefined,
): ReactNode {
  const date = timeOf(dated.expires, locale, now.timeZone);
  if (!isPast(dated, now)) return date && fill(valid, { date });
  return (
    <>
      <strong>{expired}</strong> {date && fill(wasValid, { date })}
    </>
  );
}

/** A link to where something can be verified, which names that site. */
export function verification(
  from: string,
  href: string | null | undefined,
  verify: (site: string) => string,
): ReactNode {
  const url = safeUrl(from, href);
  return url && linked(from, url, verify(siteOf(url) ?? url));
}
