import { deepStrictEqual, strictEqual } from 'node:assert';

import type { Browser } from 'playwright';

import type { Checklist } from './checklist.ts';
import { scriptsOf } from './visit.ts';

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
