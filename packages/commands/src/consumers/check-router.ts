import { deepStrictEqual, ok, strictEqual } from 'node:assert';

import type { Browser, Page } from 'playwright';

import type { Checklist } from './checklist.ts';
import type { Project } from './projects.ts';
import { messagesOf, repeatedIds, scriptsOf } from './visit.ts';

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

/** A page of which the browser gets the HTML alone, in an application that runs in the browser. */
export async function checkServerPage(list: Checklist, name: string, browser: Browser, port: number): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const messages = messagesOf(page);
  const heading = page.getByRole('heading', { level: 1, name: 'What to bring to a first visit' });
  try {
    await list.check(`${name}: a page made on the server loads no code of its components`, async () => {
      const withCode = await codeOf(page, `http://localhost:${port}/articles/first-visit`);
      const address = `http://localhost:${port}/guides/first-visit`;
      const without = await codeOf(page, address);
      await heading.waitFor();
      ok((await (await fetch(address)).text()).includes('</h1>'), 'without a script there is no page');
      ok(withCode.includes('cairn-ArticleLayout'), 'the code of a component cannot be told from others');
      deepStrictEqual(without.match(/cairn-[A-Z]\w+/g) ?? [], []);
    });
    await list.check(`${name}: the router follows the links of such a page, and comes back to it`, async () => {
      await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
      await page.getByRole('link', { name: 'Ask them before' }).click();
      await page.getByRole('heading', { level: 1, name: 'Contact' }).waitFor();
      await page.goBack();
      await heading.waitFor();
      deepStrictEqual(await repeatedIds(page), []);
      strictEqual(await page.evaluate(() => 'sameDocument' in globalThis), true, 'the page was loaded anew');
    });
    await list.check(`${name}: the form of such a page says what is missing without a page load`, async () => {
      const main = page.getByRole('main');
      await main.getByRole('button', { name: /sign up/i }).click();
      await page.waitForFunction(() => document.activeElement?.matches('[role="alert"], [tabindex="-1"]'));
      strictEqual(await page.evaluate(() => 'sameDocument' in globalThis), true, 'the page was loaded anew');
    });
    await list.check(`${name}: such a page leaves the console empty`, () => deepStrictEqual(messages, []));
  } finally {
    await page.close();
  }
}

/** All code that a page loads in the end. */
async function codeOf(page: Page, address: string): Promise<string> {
  const scripts = scriptsOf(page);
  await page.goto(address, { waitUntil: 'networkidle' });
  return (await Promise.all(scripts)).join('\n');
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
