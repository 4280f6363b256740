import { deepStrictEqual, strictEqual } from 'node:assert';

import type { Browser } from 'playwright';

import type { Checklist } from './checklist.ts';
import { messagesOf, repeatedIds } from './visit.ts';

/** An article in MDX, which the project compiles with the plugins of `@cairn-ds/mdx`. */
export async function checkText(list: Checklist, name: string, browser: Browser, port: number): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const messages = messagesOf(page);
  try {
    await list.check(`${name}: an article in MDX has its sections, and contents that lead to them`, async () => {
      await page.goto(`http://localhost:${port}/text`, { waitUntil: 'networkidle' });
      const contents = page.getByRole('navigation', { name: 'On this page' }).getByRole('link');
      deepStrictEqual(await contents.filter({ visible: true }).allInnerTexts(), [
        'How it begins',
        'What to say',
        'How it ends',
      ]);
      await contents.filter({ visible: true, hasText: 'How it ends' }).click();
      strictEqual(await page.locator(':target').getByRole('heading').first().innerText(), 'How it ends');
      deepStrictEqual(await repeatedIds(page), []);
    });
    await list.check(`${name}: its citations have the numbers of its references, which lead back`, async () => {
      const cited = page.getByRole('link', { name: /^Reference \d$/ });
      deepStrictEqual(await cited.allInnerTexts(), ['2', '2', '1']);
      await cited.first().click();
      await page.getByRole('link', { name: 'Back to reference 2 in the text, place 2' }).click();
      strictEqual(await page.locator(':target').innerText(), '2');
    });
    await list.check(`${name}: the router follows the links of its text`, async () => {
      await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
      await page.getByRole('link', { name: 'what you need' }).click();
      await page.getByRole('heading', { level: 1, name: 'What to bring to a first visit' }).waitFor();
      strictEqual(await page.evaluate(() => 'sameDocument' in globalThis), true, 'the page was loaded anew');
    });
    await list.check(`${name}: such an article leaves the console empty`, () => deepStrictEqual(messages, []));
  } finally {
    await page.close();
  }
}
