import { Element as Read } from '@siteimprove/alfa-dom';
import { Style } from '@siteimprove/alfa-style';
import type { Page } from '@siteimprove/alfa-web';
import { parse, rgb } from 'culori';

/** How the browser shows an element. */
export interface Shown {
  element: string;
  rendered: boolean;
  visibility: string;
  color: string;
  background: string;
  /** In pixels, if it has text of its own. */
  fontSize: number | null;
}

/** How the browser shows each element of the document, in their order. It runs in the browser. */
export function shownInBrowser(): Shown[] {
  // What has no box of its own is there as long as what it stands in.
  const isRendered = (element: Element): boolean =>
    element.parentElement && (getComputedStyle(element).display === 'contents' || element instanceof HTMLOptionElement)
      ? isRendered(element.parentElement)
      : element.checkVisibility();
  return [...document.querySelectorAll('*')].map((element) => {
    const { visibility, color, backgroundColor, fontSize } = getComputedStyle(element);
    const hasText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
    return {
      element: `<${element.localName} class="${element.getAttribute('class') ?? ''}">`,
      rendered: isRendered(element),
      visibility,
      color,
      background: backgroundColor,
      fontSize: hasText ? Number.parseFloat(fontSize) : null,
    };
  });
}

/** What Alfa takes for shown otherwise than the browser shows it, a line each: what it does not see, its rules cannot judge. */
export function misread({ document, device }: Page, shown: Shown[]): string[] {
  const elements = [...document.descendants()].filter(Read.isElement);
  if (elements.length !== shown.length) return [`Alfa reads ${elements.length} of ${shown.length} elements`];
  return elements.flatMap((element, index) => {
    const real = shown[index];
    if (!real) return [];
    const style = Style.from(element, device);
    const says = (name: 'visibility' | 'color' | 'background-color' | 'font-size') => `${style.computed(name).value}`;
    const differs = (what: string, one: string, other: string) =>
      one === other ? [] : [`Alfa reads ${what} ${one}, where the browser has ${other}\n  ${real.element}`];

    const rendered = differs('"is displayed"', `${Style.isRendered(device)(element)}`, `${real.rendered}`);
    if (rendered.length > 0 || !real.rendered) return rendered;
    // A field without rules of ours has colors of the browser, which Alfa does not know; no text stands in it.
    if (element.name === 'input') return [];
    const size = Math.round(Number.parseFloat(says('font-size')));
    return [
      ...differs('visibility', says('visibility'), real.visibility),
      ...differs('color', paint(says('color')), paint(real.color)),
      ...differs('background', paint(says('background-color')), paint(real.background)),
      // Read as smaller than it is, where its unit is not known to Alfa (`cqi`), text is held to more contrast, never to less.
      ...differs('font size', `${size}`, `${Math.min(size, Math.round(real.fontSize ?? size))}`),
    ];
  });
}

/** A color as its parts of 255 and its opacity, to compare one way of writing it with another. */
function paint(color: string): string {
  const { r, g, b, alpha = 1 } = rgb(parse(color)) ?? {};
  if (r === undefined || g === undefined || b === undefined) return color;
  return [...[r, g, b].map((part) => Math.round(part * 255)), alpha].join(' ');
}
