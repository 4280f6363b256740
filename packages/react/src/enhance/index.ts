import { followReading } from './contents.js';
import { takeSubmit } from './newsletter.js';

/**
 * Lets what the components render do a little more in the browser. The newsletter
 * form checks and sends itself without leaving the page; a list of contents says which section is
 * being read, and shows it where CSS alone cannot. Without it everything works, with a page load more.
 *
 * It listens at `root`, so that it serves what is added later too. It makes no markup, stores
 * nothing, asks nothing of another site, and runs under a strict content security policy. Calling it twice does no harm.
 *
 * @param root What to look after. Default: the page, before whatever listens at the `document` itself: a router such as that
 * of Astro would take the form from there.
 * @returns Stops it.
 */
export function enhance(root: Document | HTMLElement = document.documentElement): () => void {
  const stop = new AbortController();
  // A function of its own for each call: the same one would be added once, and taken away by the first to stop.
  root.addEventListener('submit', (event) => takeSubmit(event), { signal: stop.signal });
  followReading(root, stop.signal);
  return () => stop.abort();
}
