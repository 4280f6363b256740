import { deepStrictEqual, strictEqual } from 'node:assert';

import type { Browser, Page } from 'playwright';

import type { Checklist } from './checklist.ts';
import type { Project } from './projects.ts';
import { messagesOf, repeatedIds } from './visit.ts';

/** What only an application with navigation in the browser can get wrong. */
export async function checkNavigation(list: Checklist, name: string, page: Page): Promise<void> {
  await list.check(`${name}: every id is there once after going to another page without reload`, async () => {
    await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
    await page.getByRole('link', { name: 'Second', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'What to ask on the first call' }).waitFor();
    strictEqual(await page.evaluate(() => 'sameDocument' in globalThis), true, 'the page was loaded anew');
    deepStrictEqual(await repeatedIds(page), []);
  });
}

/** Development tells more than a build: every attribute that differs when React takes a page over. */
export async function checkDevelopment(
  list: Checklist,
  { name }: Project,
  browser: Browser,
  port: number,
): Promise<void> {
  await list.check(`${name}: in development nothing differs when React takes a page over`, async () => {
    const address = `http://localhost:${port}/sample`;
    await prepare(browser, address);
    const page = await browser.newPage();
    const messages = messagesOf(page);
    try {
      await page.goto(address, { waitUntil: 'networkidle' });
      // At the top of a page the contents mark nothing.
      await page.evaluate(() => document.querySelector('#gains')?.scrollIntoView());
      await page.locator('[data-cairn-contents] [aria-current]').first().waitFor({ state: 'attached' });
      deepStrictEqual(messages, []);
    } finally {
      await page.close();
    }
  });
}

/** The very first visit lets Vite find what it has to bundle for the browser, and load the page again. */
async function prepare(browser: Browser, address: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.close();
}
