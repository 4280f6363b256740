import { shown, warn } from '../development.js';
import { isPresent } from '../isPresent.js';
import { memo } from '../memo.js';

const protocols = /^(?:https?|mailto|tel|sms):$/;

// What nearly all urls look like. `URL` reads the others, and is fifty times as slow.
const path = /^[/#?](?![/\\])[!-[\]-~]*$/;
const website = /^https?:\/\/(?:(?!xn--)[a-z\d-]+\.)+[a-z]{2,}(?:[/?#][!-~]*)?$/i;
// Browsers drop line breaks and tabs, so that `java\nscript:` would be read as one word, and take a backslash for a
// slash, so that `/\host` looks like a page of the site and leads to another. A scheme alone, or with what is no number
// and no mailbox, such as `tel:undefined`, leads nowhere; what follows a `?` may do without.
const refused = /\p{Cc}|^(?:https?:)?[/\\]*\\|^(?:https?:\/*|(?!http)[a-z]+:[^\d?&@]*)$/iu;

/** Whether a link may lead to a url: to a page, a mailbox or a telephone. Such as run code, or cannot be read, may not. */
export const isSafeUrl = memo((url: string): boolean => {
  if (path.test(url) || website.test(url)) return true;
  if (refused.test(url)) return false;
  // The base stands in for the site's own address; only the protocol counts.
  const base = 'https://site.example';
  return URL.canParse(url, base) && protocols.test(new URL(url, base).protocol);
});

/**
 * The url of a link that comes from content, without the white space around it, if a link may lead there.
 * One that may not is left out with a warning in development: React 18 would print `javascript:`.
 */
export function safeUrl(component: string, href: unknown): string | undefined {
  if (!isPresent(href)) return undefined;
  const url = typeof href === 'string' ? href.trim() : '';
  if (url && isSafeUrl(url)) return url;
  warn(component, `${shown(href)} is not a safe web address, so there is no link. Begin it with https:// or /.`);
  return undefined;
}

/** A web address as people read and write it. */
export const spoken = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');

/** The name of another site; undefined for a page of this one. */
export const siteOf = (url: string): string | undefined =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined;
