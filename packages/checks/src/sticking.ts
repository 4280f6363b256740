import type { Page } from 'playwright';

/**
 * Looks at a page with what sticks to the window's edge in its own place: over a target it lies only until one scrolls,
 * which the keyboard check looks at.
 */
export async function withoutSticking<Found>(page: Page, look: () => Promise<Found>): Promise<Found> {
  const stuck = await page.evaluateHandle(() =>
    [...document.querySelectorAll<HTMLElement>('*')].filter(
      (element) => getComputedStyle(element).position === 'sticky',
    ),
  );
  const place = (position: string) =>
    stuck.evaluate((elements, to) => {
      for (const { style } of elements) style.position = to;
    }, position);
  await place('relative');
  try {
    return await look();
  } finally {
    await place('');
    await stuck.dispose();
  }
}
