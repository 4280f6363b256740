import { deepStrictEqual, strictEqual } from 'node:assert';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import type { Browser, Page } from 'playwright';

import type { Checklist } from './checklist.ts';
import type { Project } from './projects.ts';
import { messagesOf, scriptsOf } from './visit.ts';

/** What stays on the server sends no code to the browser. */
export async function checkScripts(list: Checklist, name: string, scripts: Promise<string>[]): Promise<void> {
  await list.check(`${name}: server components stay on the server`, async () => {
    const loaded = await Promise.all(scripts);
    strictEqual(loaded.length > 0, true, 'there are no scripts to look at');
    // Every component's code names its classes.
    deepStrictEqual(loaded.map((code) => /\bcairn-[A-Z]\S*/.exec(code)?.[0]).filter(Boolean), []);
  });
}

/** An article costs the browser no more script than a page of the same frame with nothing but a link and a picture. */
export async function checkCost(list: Checklist, name: string, browser: Browser, port: number): Promise<void> {
  await list.check(`${name}: the components of an article add 0 B of script`, async () => {
    const [bare, article] = [await weightOf('/bare'), await weightOf('/articles/first-visit')];
    strictEqual(article - bare, 0, `${article} B with an article, ${bare} B without`);
  });

  async function weightOf(path: string): Promise<number> {
    const page = await browser.newPage();
    const scripts = scriptsOf(page);
    await page.goto(`http://localhost:${port}${path}`, { waitUntil: 'networkidle' });
    const loaded = await Promise.all(scripts);
    await page.close();
    return loaded.reduce((sum, code) => sum + Buffer.byteLength(code), 0);
  }
}

/** The form with a server action of Next, where the project has one: with and without JavaScript. */
export async function checkAction(list: Checklist, { name, folder }: Project, browser: Browser, port: number) {
  if (!existsSync(join(folder, 'app/letter'))) return;
  for (const javaScriptEnabled of [true, false]) {
    const how = javaScriptEnabled ? 'with' : 'without';
    await list.check(`${name}: a server action takes a sign-up ${how} JavaScript`, async () => {
      const context = await browser.newContext({ javaScriptEnabled });
      try {
        await signUp(await context.newPage(), `http://localhost:${port}/letter`);
      } finally {
        await context.close();
      }
    });
  }
}

/** A sign-up with a mistake, the same mistake again, and then right. */
async function signUp(page: Page, address: string): Promise<void> {
  const messages = messagesOf(page);
  await page.goto(address, { waitUntil: 'networkidle' });
  const form = page.getByRole('form', { name: 'A letter by action' });
  const submit = form.getByRole('button');
  const summary = form.getByRole('group', { name: 'Two things to fix' });
  await form.getByRole('textbox').fill('jo@');
  for (const _ of ['once', 'again']) {
    const answered = page.waitForResponse((response) => response.request().method() === 'POST');
    await submit.click();
    await answered;
    await summary.and(page.locator(':focus')).waitFor();
    strictEqual(await form.getByRole('textbox').inputValue(), 'jo@');
  }
  await form.getByRole('textbox').fill('jo@mail.example');
  await form.getByRole('checkbox').check();
  await submit.click();
  await page.getByText(/^Thank you/).waitFor();
  strictEqual(page.url(), address);
  deepStrictEqual(messages, []);
}
