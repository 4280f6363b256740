import { attributeOf } from './parts.js';

/**
 * How far down the screen the eye is, in pixels: a heading above it is being read. Where the page ends it goes down to the
 * lower edge, so that each of the last sections has its turn.
 */
const eye = (): number =>
  Math.max(innerHeight / 3, scrollY && 2 * innerHeight + scrollY - document.documentElement.scrollHeight);

/** Marks what is being read: the section that a link has led to, as long as it is in view, else the last one above the eye. */
function mark(nav: Element, led: string): void {
  const links = [...nav.querySelectorAll('a')];
  const tops = links.map(
    // As it is written: an id may hold a % that begins no code.
    (link) => document.getElementById(`${attributeOf(link, 'href')}`.slice(1))?.getBoundingClientRect().top ?? Infinity,
  );
  const clicked = links.findIndex(({ hash }) => hash === led);
  // Without one it is less than nothing, and no more either.
  const top = tops[clicked] as number;
  const current = top >= 0 && top < innerHeight ? clicked : tops.findLastIndex((each) => each <= eye());
  links.forEach((link, index) => {
    link.closest('li')?.toggleAttribute('data-read', index < current);
    link.ariaCurrent = index === current ? 'true' : null;
  });
}

/** Keeps the lists of contents in `root` in step with what is being read. */
export function followReading(root: Document | HTMLElement, signal: AbortSignal): void {
  // Where the reader was led, as `#id`, until they move on by themselves: several short sections can be above the eye.
  let led = location.hash;
  const follow = () => root.querySelectorAll('[data-cairn-contents]').forEach((nav) => mark(nav, led));
  const notice = (event: Event) => {
    // The link is sought by what it has: a form may have a field by the name of any method.
    if (event.type === 'click')
      led = (event.composedPath() as HTMLAnchorElement[]).find(({ hash }) => hash)?.hash ?? led;
    else if (event.type !== 'scroll') led = '';
    follow();
  };
  // A browser tells of scrolling once in a frame, at most.
  for (const type of ['scroll', 'click', 'wheel', 'touchmove', 'keydown']) {
    addEventListener(type, notice, { passive: true, signal });
  }
  follow();
}
