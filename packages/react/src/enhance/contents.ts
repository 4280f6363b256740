/** How far down the screen the eye is, as a share of its height: a heading above this line is being read. */
const eye = 1 / 3;

/** Whether the browser marks the current section by itself, in CSS. */
export const marksCurrent = (): boolean =>
  globalThis.CSS?.supports?.('(scroll-target-group: auto) and selector(:target-current)') ?? false;

function mark(nav: Element): void {
  const links = [...nav.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
  const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2 && scrollY > 0;
  const current = links.findLastIndex((link) => {
    const heading = document.getElementById((link.getAttribute('href') ?? '').slice(1));
    return heading && (atEnd || heading.getBoundingClientRect().top <= innerHeight * eye);
  });
  for (const [index, link] of links.entries()) {
    link.closest('li')?.toggleAttribute('data-read', index < current);
    if (index === current) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

/** Keeps the lists of contents in `root` in step with what is being read. */
export function followReading(root: ParentNode, signal: AbortSignal): void {
  let frame = 0;
  const follow = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) root.querySelectorAll('nav[data-cairn-contents]').forEach(mark);
    });
  };
  for (const type of ['scroll', 'resize']) addEventListener(type, follow, { passive: true, signal });
  follow();
}
