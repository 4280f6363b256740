import type { Page } from 'playwright';

/** No page of ours has more stops than this. */
const limit = 200;

declare global {
  interface Window {
    /** What each stop of the Tab key was found to be, while a page is walked through. */
    stops?: string[];
  }
}

/**
 * Goes through the page with the Tab key alone. Everything that can take focus
 * has to be reached, to show that it has focus, and to lie in the open.
 */
export async function keyboard(page: Page): Promise<string[]> {
  const expected = await page.evaluate(begin);
  let stops: string[] = [];
  for (let pressed = 0, more = expected + 2; pressed < limit && !stops.includes('end'); pressed += more, more = 10) {
    // All at once: the page itself judges each stop when the next press arrives.
    await Promise.all(Array.from({ length: more }, () => page.keyboard.down('Tab')));
    stops = await page.evaluate(() => window.stops ?? []);
  }
  await page.keyboard.up('Tab');
  const ended = stops.includes('end');
  return problemsOf(
    stops.filter((stop) => stop !== 'end'),
    expected,
    ended,
  );
}

function problemsOf(stops: string[], expected: number, ended: boolean): string[] {
  const problems = stops.filter((stop) => stop !== 'fine');
  if (stops.length < expected)
    problems.push(`Tab reaches ${stops.length} of ${expected} elements that can take focus.`);
  if (!ended) problems.push(`After ${limit} presses Tab has not come to the end of the page.`);
  return problems;
}

/** Runs in the page: goes to its very start, and has every stop judged. Returns how many there have to be. */
function begin(): number {
  window.scrollTo(0, 0);
  // Wherever the focus was.
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');

  const walked = new Set<Element>();
  window.stops = [];
  const stops = window.stops;
  let first = true;
  const judgeLast = ({ key }: KeyboardEvent) => {
    if (key !== 'Tab') return;
    if (!first) stops.push(judge(document.activeElement));
    first = false;
    if (stops.at(-1) === 'end') document.removeEventListener('keydown', judgeLast, true);
  };
  document.addEventListener('keydown', judgeLast, true);
  return countStops();

  function judge(element: Element | null): string {
    if (!element || element === document.body || walked.has(element)) return 'end';
    walked.add(element);
    const name = element.outerHTML.slice(0, 120);
    if (!showsFocus(element)) return `Does not show that it has focus: ${name}`;
    const boxes = [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    if (boxes.length === 0) return `Has no size when it has focus: ${name}`;
    const points = boxes.flatMap(({ left, top, right, bottom }) => [
      [(left + right) / 2, (top + bottom) / 2] as const,
      [left + 2, top + 2] as const,
      [right - 2, bottom - 2] as const,
    ]);
    for (const [x, y] of points) {
      const hit = document.elementFromPoint(x, y);
      if (!hit) return `Lies outside of the window when it has focus: ${name}`;
      if (!belongs(hit, element)) return `Is covered when it has focus, by ${hit.outerHTML.slice(0, 100)}: ${name}`;
    }
    return 'fine';
  }

  function belongs(hit: Element, element: Element): boolean {
    return (
      element.contains(hit) ||
      hit.contains(element) ||
      hit.closest('label')?.control === element ||
      Boolean(hit.closest('label, summary, li')?.contains(element))
    );
  }

  function showsFocus(element: Element): boolean {
    const draws = (part: Element, pseudo?: string) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(part, pseudo);
      // `auto` is the browser's own ring, whatever width it says.
      return outlineStyle === 'auto' || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2);
    };
    const around = [element, element.parentElement, element.parentElement?.parentElement, element.nextElementSibling];
    return draws(element, '::before') || draws(element, '::after') || around.some((part) => part && draws(part));
  }

  /** Radio buttons of one group are one stop. */
  function countStops(): number {
    const focusable =
      'a[href], button:not(:disabled), input:not(:disabled, [type=hidden]), select:not(:disabled), textarea:not(:disabled), summary, [tabindex]';
    const groups = new Set<string>();
    return [...document.querySelectorAll<HTMLElement>(focusable)].filter((element) => {
      if (element.tabIndex < 0 || !element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
        return false;
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      return !groups.has(element.name) && groups.add(element.name);
    }).length;
  }
}
