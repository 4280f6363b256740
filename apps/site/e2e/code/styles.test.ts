import type { Page } from '@playwright/test';

import { pages } from '../support/pages.ts';
import { expect, test } from '../support/test.ts';

/** What a missing rule would change. */
const properties = `
  display position inset width height margin padding border border-radius gap color background font text-align
  text-decoration list-style-type grid-template-columns content fill order overflow opacity transform box-shadow
`
  .trim()
  .split(/\s+/);

/** How every element of the page looks, and what is drawn before and after it, in a narrow and in a wide window. */
async function looksOf(page: Page): Promise<string[]> {
  const looks: string[] = [];
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    looks.push(
      ...(await page.evaluate(
        (names) =>
          [...document.body.querySelectorAll('*:not(link, script)')].flatMap((element) =>
            [undefined, '::before', '::after'].map((part) => {
              const style = getComputedStyle(element, part);
              const values = names.map((name) => `${name}: ${style.getPropertyValue(name)}`);
              return [element.localName, element.className, part, ...values].join(' ');
            }),
          ),
        properties,
      )),
    );
  }
  return looks;
}

/** Loads the whole stylesheet after what a page has of it. */
const loadWhole = (page: Page, address: string): Promise<unknown> =>
  page.evaluate(
    (href) =>
      new Promise((loaded) => {
        const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
        link.addEventListener('load', loaded);
        document.head.append(link);
      }),
    address,
  );

for (const path of pages.filter((each) => each !== '/newsletter/')) {
  test(`${path} lacks no rule of the whole stylesheet`, async ({ page, request }) => {
    const newsletter = await (await request.get('/newsletter/')).text();
    const [, address] = /rel="stylesheet" href="([^"]+)"/.exec(newsletter) ?? [];
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path, { waitUntil: 'networkidle' });
    const looks = await looksOf(page);
    await loadWhole(page, `${address}`);
    expect(await looksOf(page)).toEqual(looks);
  });
}
