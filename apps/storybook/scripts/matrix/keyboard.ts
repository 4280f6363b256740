import type { Page } from 'playwright';

/** No page of ours has more stops than this. */
const limit = 200;

/**
 * Goes through the page with the Tab key alone. Everything that can take focus
 * has to be reached, to show that it has focus, and to lie in the open.
 *
 * @returns what is wrong, a line each; nothing when all is well.
 */
export async function walk(page: Page): Promise<string | undefined> {
  await page.evaluate(() => {
    window.scrollTo(0, 0);
    // From the very start of the page, wherever the focus was.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  const expected = await page.evaluate(countStops);
  const problems: string[] = [];
  let reached = 0;
  for (; reached < limit; reached += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(readStop);
    if (stop === 'end') break;
    if (stop !== 'fine') problems.push(stop);
  }
  if (reached < expected) problems.push(`Tab reaches ${reached} of ${expected} elements that can take focus.`);
  if (reached === limit) problems.push(`After ${limit} presses Tab has not come to the end of the page.`);
  return problems.length > 0 ? problems.join('\n') : undefined;
}

/** Runs in the page: how many elements Tab should stop at. Radio buttons of one group are one stop. */
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

/** Runs in the page: judges the element that has focus. */
function readStop(): string {
  const element = document.activeElement as HTMLElement | null;
  if (!element || element === document.body || element.dataset.walked !== undefined) {
    for (const walked of document.querySelectorAll<HTMLElement>('[data-walked]')) delete walked.dataset.walked;
    return 'end';
  }
  element.dataset.walked = '';
  const name = element.outerHTML.slice(0, 100);

  const draws = (part: Element, pseudo?: string) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(part, pseudo);
    // `auto` is the browser's own ring, whatever width it says.
    return outlineStyle === 'auto' || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2);
  };
  const around = [element, element.parentElement, element.parentElement?.parentElement, element.nextElementSibling];
  const shows = draws(element, '::before') || draws(element, '::after') || around.some((part) => part && draws(part));
  if (!shows) return `Does not show that it has focus: ${name}`;

  const { left, right, top, bottom } = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const hit = document.elementFromPoint(x, y);
  if (!hit) return `Lies outside of the window when it has focus: ${name}`;
  const open = element.contains(hit) || hit.closest('label')?.control === element;
  return open ? 'fine' : `Is covered when it has focus, by ${hit.outerHTML.slice(0, 100)}: ${name}`;
}
