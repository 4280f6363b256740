/**
 * Whether a post comes from a page of this site, or from no page at all: a browser says where, also without a script. What says
 * nothing is let through, since old browsers do not, and a stranger who writes a program could say anything.
 */
export function isOwn({ url, headers }: Pick<Request, 'url' | 'headers'>, site: string): boolean {
  const origin = headers.get('origin');
  if (origin !== null && [new URL(url).origin, new URL(site).origin].includes(origin)) return true;
  const from = headers.get('sec-fetch-site');
  // The browser's word, which no page can change, goes before what a proxy may have changed.
  if (from !== null) return from === 'same-origin' || from === 'none';
  return origin === null || origin === 'null';
}
