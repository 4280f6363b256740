import type { Page } from 'playwright';

/** How much wider than the window the page is, and what may be the cause: nobody has to scroll sideways. */
export function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const toTheLeft = getComputedStyle(document.documentElement).direction === 'rtl';
    const scrolls = (node: Element) => getComputedStyle(node).overflowX !== 'visible';
    // Words can reach out of a box that itself ends in time.
    const reach = (node: Element) => {
      const inside = document.createRange();
      inside.selectNodeContents(node);
      const boxes = [node.getBoundingClientRect(), ...(scrolls(node) ? [] : [inside.getBoundingClientRect()])];
      return Math.max(...boxes.map(({ left, right }) => (toTheLeft ? -left : right - clientWidth)));
    };
    /** What stands in a box that scrolls by itself makes the page no wider. */
    const isHeld = ({ parentElement: around }: Element): boolean =>
      around !== null && around !== document.body && (scrolls(around) || isHeld(around));
    const wide = [...document.querySelectorAll('body *')].filter((node) => reach(node) > 1 && !isHeld(node));
    // The innermost come last, and are the likeliest.
    const named = wide.slice(-5).map(({ outerHTML }) => outerHTML.slice(0, 120));
    return [`The page is ${scrollWidth} px wide in a window of ${clientWidth} px. Among what reaches out:`, ...named];
  });
}
