import type { Page } from '@playwright/test';

import { pages } from './support/pages.ts';
import { expect, test } from './support/test.ts';

/** What reaches past the right edge of the window, where only scrolling sideways would show it. */
const sideways = (page: Page) =>
  page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (wide <= 0) return [];
    return [...document.querySelectorAll('body *')]
      .filter((node) => node.getBoundingClientRect().right > innerWidth + 1)
      .map((node) => `${node.localName}.${node.className}`);
  });

for (const path of pages) {
  test(`${path} fits into 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    expect(await sideways(page)).toEqual([]);
  });

  for (const width of [390, 1280]) {
    test(`${path} holds text twice as large at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      expect(await sideways(page)).toEqual([]);
    });
  }
}
