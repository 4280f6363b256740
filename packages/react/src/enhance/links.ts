import { isPage } from '../internal/link/page.js';
import { closest } from './closest.js';

/** The path of the page of this site that a click asks for, where nobody else answers to it and the browser opens no other window. */
function pageAsked(event: MouseEvent): string | undefined {
  const { target, defaultPrevented, button, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (defaultPrevented || button !== 0 || altKey || ctrlKey || metaKey || shiftKey) return undefined;
  const link = closest<HTMLAnchorElement>(target, 'a[href]');
  if (!link || /^(?!_self$)./i.test(link.target) || link.hasAttribute('download')) return undefined;
  // In a drawing `href` is an object.
  if (typeof link.href !== 'string' || link.origin !== location.origin) return undefined;
  const { pathname, search, hash } = link;
  const isHere = link.href.includes('#') && pathname === location.pathname && search === location.search;
  const path = pathname + search + hash;
  return isHere || !isPage(path) ? undefined : path;
}

/**
 * Hands clicks on plain links to the router of the application: links in the HTML of a content system, or in a page that
 * the server made and the browser keeps as it is. Other sites, other windows, files, downloads, places on the page and what
 * a link of the router answers to are left alone; without it each link loads a document.
 *
 * @param go Goes to a page, such as `useNavigate()` of React Router or `useRouter().push` of Next. It gets the whole path, with query
 *   and fragment: `/articles/group-therapy?from=home#costs`.
 * @param root Where to listen. Default: the page.
 * @returns Stops it.
 */
export function enhanceLinks(go: (path: string) => unknown, root: Document | HTMLElement = document): () => void {
  const stop = new AbortController();
  const listen = (event: Event) => {
    const path = event instanceof MouseEvent ? pageAsked(event) : undefined;
    if (path === undefined) return;
    event.preventDefault();
    go(path);
  };
  root.addEventListener('click', listen, { signal: stop.signal });
  return () => stop.abort();
}
