/** The name of a file that is no page, such as a brochure. A router would look for a page there. */
const file = /\.(?!html?$)[a-z][a-z\d]{1,4}$/i;

/**
 * Whether an address that is safe is one of a page within the site, so that a router can go there: a path from the root,
 * or a query of this page. Another site is none (`//host` too), nor is a place on this page, a telephone, a mailbox or a
 * file. Routers read a path without a leading slash in ways of their own, so it is left to the browser.
 */
export function isPage(address: string): boolean {
  if (address[0] === '?') return true;
  if (address[0] !== '/' || address[1] === '/') return false;
  const end = address.search(/[?#]/);
  return !file.test(end < 0 ? address : address.slice(0, end));
}

const decoded = (path: string): string => {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
};

/** A path without what may differ between two addresses of one page: site, query, fragment, `index.html`, slash at its end. */
const plain = (path: string): string =>
  decoded(path.trim())
    .replace(/^https?:\/\/[^/?#]+/i, '')
    .replace(/[?#].*$/s, '')
    .replace(/(?:\/index)?\.html?$/i, '')
    .replace(/\/+$/, '');

/**
 * How a link within the site stands to the page at `path`: it leads to the page (true), or to one that the page is below.
 *
 * @param home Where the site begins, if not at `/`. All pages are below it, so that it is current by itself alone.
 */
export function currentAt(path: unknown, href: unknown, home?: unknown): true | 'within' | undefined {
  if (typeof path !== 'string' || path.trim() === '') return undefined;
  // A link to a place on a page is none to the page: many may lead to one.
  if (typeof href !== 'string' || !isPage(href.trim()) || /[#]|^\s*\?/.test(href)) return undefined;
  const [here, there] = [plain(path), plain(href)];
  if (here === there) return true;
  const root = typeof home === 'string' ? plain(home) : '';
  return there !== '' && there !== root && here.startsWith(`${there}/`) ? 'within' : undefined;
}
