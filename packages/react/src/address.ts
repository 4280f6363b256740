import { warn } from './development.js';

const protocols = new Set(['http:', 'https:', 'mailto:', 'tel:', 'sms:']);

/**
 * The address of a link that comes from content, if a link may lead there. An
 * address that runs code (`javascript:`) is left out with a warning in
 * development: React 18 would print it. So is one that cannot be read.
 */
export function safeAddress(component: string, href: string | null | undefined): string | undefined {
  if (typeof href !== 'string' || href.trim() === '') return undefined;
  // The base stands in for the site's own address; only the protocol counts.
  const url = URL.canParse(href, 'https://site.example') ? new URL(href, 'https://site.example') : undefined;
  if (url && protocols.has(url.protocol)) return href;
  warn(
    component,
    `${JSON.stringify(href)} is not a safe web address, so there is no link. Begin it with https:// or /.`,
  );
  return undefined;
}
