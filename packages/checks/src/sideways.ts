import type { Page } from 'playwright';

/** How much wider than the window the page is, and what may be the cause: nobody has to scroll sideways. */
export function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    // Words can reach out of a box that itself ends in time.
    const reach = (node: Element) => {
      const inside = document.createRange();
      inside.selectNodeContents(node);
      return Math.max(node.getBoundingClientRect().right, inside.getBoundingClientRect().right);
    };
    const wide = [...document.querySelectorAll('body *')].filter((node) => reach(node) > clientWidth + 1);
    // The innermost come last, and are the likeliest.
    const named = wide.slice(-5).map(({ outerHTML }) => outerHTML.slice(0, 120));
    return [`The page is ${scrollWidth} px wide in a window of ${clientWidth} px. Among what reaches out:`, ...named];
  });
}
