import { deepStrictEqual, strictEqual } from 'node:assert';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

import type { Browser, Page } from 'playwright';
import PostalMime, { type Email } from 'postal-mime';

import type { Checklist } from './checklist.ts';
import type { Project } from './projects.ts';
import { messagesOf } from './visit.ts';

/** The newsletter of the project, with an action of its framework: with and without JavaScript. */
export async function checkNewsletter(list: Checklist, { name, folder }: Project, browser: Browser, port: number) {
  for (const javaScriptEnabled of [true, false]) {
    const how = javaScriptEnabled ? 'with' : 'without';
    const email = `jo-${how}@mail.example`;
    await list.check(`${name}: a sign-up by an action is confirmed from its mail, ${how} JavaScript`, async () => {
      const context = await browser.newContext({ javaScriptEnabled });
      try {
        const page = await context.newPage();
        await signUp(page, `http://localhost:${port}/letter`, email);
        await confirm(page, await mailTo(email, join(folder, 'data/mails')));
      } finally {
        await context.close();
      }
    });
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
