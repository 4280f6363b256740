import { deepStrictEqual, strictEqual } from 'node:assert';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

import type { Browser, Page } from 'playwright';
import PostalMime, { type Email } from 'postal-mime';

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

/** The newsletter of the project, where it has one, with a server action of Next: with and without JavaScript. */
export async function checkNewsletter(list: Checklist, { name, folder }: Project, browser: Browser, port: number) {
  if (!existsSync(join(folder, 'app/letter'))) return;
  for (const javaScriptEnabled of [true, false]) {
    const how = javaScriptEnabled ? 'with' : 'without';
    const email = `jo-${how}@mail.example`;
    await list.check(
      `${name}: a sign-up by a server action is confirmed from its mail, ${how} JavaScript`,
      async () => {
        const context = await browser.newContext({ javaScriptEnabled });
        try {
          const page = await context.newPage();
          await signUp(page, `http://localhost:${port}/letter`, email);
          await confirm(page, await mailTo(email, join(folder, 'data/mails')));
        } finally {
          await context.close();
        }
      },
    );
  }
}

/** A sign-up with a mistake, the same mistake again, and then right. */
async function signUp(page: Page, address: string, email: string): Promise<void> {
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
  await form.getByRole('textbox').fill(email);
  await form.getByRole('checkbox').check();
  await submit.click();
  await page.getByText(/^Thank you/).waitFor();
  strictEqual(page.url(), address);
  deepStrictEqual(messages, []);
}

/** The mail to an address, which the server writes into a folder within its next seconds. */
async function mailTo(email: string, folder: string): Promise<Email> {
  for (let tries = 0; tries < 100; tries += 1) {
    const files = globSync('*.eml', { cwd: folder }).map((file) => readFileSync(join(folder, file)));
    const mails = await Promise.all(files.map((file) => PostalMime.parse(file)));
    const mail = mails.find(({ to }) => to?.some(({ address }) => address === email));
    if (mail) return mail;
    await setTimeout(200);
  }
  throw new Error(`No mail to ${email} came into ${folder}.`);
}

/** Opens the link of the mail, which only shows a button, and presses that. */
async function confirm(page: Page, { text = '' }: Email): Promise<void> {
  await page.goto(/http\S+confirm\S+/.exec(text)?.[0] ?? '');
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.getByRole('heading', { name: 'You are on the list' }).waitFor();
}
