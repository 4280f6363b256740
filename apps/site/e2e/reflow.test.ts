import type { Page } from '@playwright/test';

import { pages } from './support/pages.ts';
import { expect, test } from './support/test.ts';

/** How much wider than the window the page is, and what may be the cause: nobody has to scroll sideways. */
const sideways = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    // Words can reach out of a box that itself ends in time.
    const reach = (node: Element) => {
      const inside = document.createRange();
      inside.selectNodeContents(node);
      return Math.max(node.getBoundingClientRect().right, inside.getBoundingClientRect().right);
    };
    const wide = [...document.querySelectorAll('body *')]
      .filter((node) => reach(node) > clientWidth + 1)
      .map((node) => `${node.localName}.${node.className}`);
    return [`The page is ${scrollWidth - clientWidth} px too wide.`, ...wide];
  });

for (const path of pages) {
  test(`${path} fits into 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    expect(await sideways(page)).toEqual([]);
  });

  for (const width of [320, 390, 1280]) {
    test(`${path} holds text twice as large at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      expect(await sideways(page)).toEqual([]);
    });
  }
}
