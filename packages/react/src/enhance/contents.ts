/** How far down the screen the eye is, as a share of its height: a heading above this line is being read. */
const eye = 1 / 3;

/** Whether the browser itself knows which link leads to what is being read, and CSS can show it. */
const browserKnows = (): boolean =>
  globalThis.CSS?.supports?.('(scroll-target-group: auto) and selector(:target-current)') ?? false;

function isReached(link: Element): boolean {
  const heading = document.getElementById((link.getAttribute('href') ?? '').slice(1));
  const atEnd = scrollY > 0 && innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
  return heading !== null && (atEnd || heading.getBoundingClientRect().top <= innerHeight * eye);
}

function mark(nav: Element): void {
  const links = [...nav.querySelectorAll('a[href^="#"]')];
  // CSS alone can show the current link and not say it: a screen reader is told in either case, and of the same link.
  const current = links.findLastIndex(browserKnows() ? (link) => link.matches(':target-current') : isReached);
  links.forEach((link, index) => {
    link.closest('li')?.toggleAttribute('data-read', index < current);
    link.ariaCurrent = index === current ? 'true' : null;
  });
}

/** Keeps the lists of contents in `root` in step with what is being read. */
export function followReading(root: ParentNode, signal: AbortSignal): void {
  let frame = 0;
  const markAll = () => {
    if (!signal.aborted) root.querySelectorAll('nav[data-cairn-contents]').forEach(mark);
  };
  const follow = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      // The browser settles `:target-current` only after the callbacks of a frame: what it says now is of the frame before.
      requestAnimationFrame(markAll);
    });
  };
  for (const type of ['scroll', 'scrollend', 'resize']) addEventListener(type, follow, { passive: true, signal });
  follow();
}
