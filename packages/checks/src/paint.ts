import type { Page } from 'playwright';

/** Something that is read or used, with the colors in which it is painted, as the browser computes them. */
export interface Paint {
  /** What it is: the words, or `border of a field`. */
  what: string;
  /** The element, as its opening tag. */
  element: string;
  /** `text`, `large` from 24 px or bold 18.66 px, or `border` of a control. */
  kind: 'text' | 'large' | 'border';
  color: string;
  /** Backgrounds behind it, nearest first; the last one is opaque. */
  backgrounds: string[];
}

/** Every text of the story and every border of its fields, with all that is folded open. */
export const paintsOf = (page: Page): Promise<Paint[]> => page.evaluate(readPaints);

/** Paints as they are while every control is pointed at, pressed and focused at once. */
export async function paintsInUse(page: Page): Promise<Paint[]> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument');
  const selector = 'a, button, input, select, textarea, summary, label';
  const { nodeIds } = await devtools.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
  const forcedPseudoClasses = ['hover', 'active', 'focus', 'focus-visible', 'focus-within'];
  for (const nodeId of nodeIds) await devtools.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses });
  const paints = await paintsOf(page);
  await devtools.detach();
  return paints;
}

/** Runs in the page. */
function readPaints(): Paint[] {
  // Chips that show colors of a brand which the page is not in are no text of the page.
  const left = 'option, script, style, :disabled, .doc-pair, .move-colors, .specimen, [hidden]';
  const root = document.querySelector('#storybook-root') ?? document.body;
  for (const details of root.querySelectorAll('details')) details.open = true;

  const lineage = (element: Element): Element[] => {
    const above = [];
    for (let each: Element | null = element; each; each = each.parentElement) above.push(each);
    return above;
  };
  const isSeen = (element: Element) =>
    !element.closest(left) &&
    element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
    // Words for screen readers alone.
    lineage(element).every((each) => getComputedStyle(each).clipPath !== 'inset(50%)');
  const backgroundsOf = (element: Element | null, part?: string) => {
    const own = element && part ? [getComputedStyle(element, part).backgroundColor] : [];
    const behind = element ? lineage(element).map((each) => getComputedStyle(each).backgroundColor) : [];
    const all = [...own, ...behind].filter((color) => color !== 'rgba(0, 0, 0, 0)');
    const opaque = all.findIndex((color) => !color.includes('/') && !color.startsWith('rgba'));
    return opaque < 0 ? [...all, 'rgb(255, 255, 255)'] : all.slice(0, opaque + 1);
  };
  const paint = (element: Element, what: string, color: string, part?: string): Paint => {
    const { fontSize, fontWeight } = getComputedStyle(element);
    const isLarge = parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24);
    const kind = isLarge ? 'large' : 'text';
    const tag = element.outerHTML.split('>')[0]?.slice(0, 160) ?? '';
    return {
      what: what.trim().slice(0, 60),
      element: `${tag}>`,
      kind,
      color,
      backgrounds: backgroundsOf(element, part),
    };
  };

  const found: Paint[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (!isSeen(element)) continue;
    const words = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    const text = words.map((node) => node.textContent).join('');
    if (/\S/.test(text)) found.push(paint(element, text, getComputedStyle(element).color));
    for (const part of ['::before', '::after']) {
      const { content, color } = getComputedStyle(element, part);
      if (/^"[^"]*[\p{L}\p{N}!?]/u.test(content)) found.push(paint(element, content, color, part));
    }
    if (!element.matches('input, select, textarea')) continue;
    const { borderBlockStartColor, borderBlockStartWidth } = getComputedStyle(element);
    if (element.matches('[placeholder]'))
      found.push(paint(element, 'placeholder', getComputedStyle(element, '::placeholder').color));
    if (element.matches(':not([type=checkbox], [type=radio], [type=range], [type=color])'))
      found.push(paint(element, 'value', getComputedStyle(element).color));
    if (parseFloat(borderBlockStartWidth) > 0) {
      const border = paint(element, 'border of a field', borderBlockStartColor);
      found.push({ ...border, kind: 'border', backgrounds: backgroundsOf(element.parentElement) });
    }
  }
  return found;
}
