import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { findBrowser } from '@cairn-ds/machine';
import { chromium, type Browser, type Page } from 'playwright';

const require = createRequire(import.meta.url);

/** The text of a file in a package, by the name under which it is imported. */
export const text = (specifier: string): string => readFileSync(require.resolve(specifier), 'utf8');

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: findBrowser().path, args: ['--no-sandbox'] });

/** Puts markup into the page, with its pictures: one that arrives between two looks would be told as a difference. */
export async function fill(page: Page, selector: string, markup: string): Promise<void> {
  await page.locator(selector).evaluate(async (place, html) => {
    place.innerHTML = html;
    await Promise.all(
      [...document.images].map((picture) => {
        picture.loading = 'eager';
        return picture.decode().catch(() => undefined);
      }),
    );
  }, markup);
}
