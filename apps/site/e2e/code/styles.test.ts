import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { pages, pathOf } from '../support/pages.ts';
import { dataOf, expect, test } from '../support/test.ts';

/** What a missing rule would change. */
const properties = `
  display position inset width height margin padding border border-radius gap color background font text-align
  text-decoration list-style-type grid-template-columns content fill order overflow opacity transform box-shadow
`
  .trim()
  .split(/\s+/);

/** How every element of the page looks, and what is drawn before and after it, in a narrow and in a wide window. */
async function looksOf(page: Page, widths = [390, 1280]): Promise<string[]> {
  const looks: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    looks.push(
      ...(await page.evaluate(
        (names) =>
          [...document.body.querySelectorAll('*:not(link, script)')].flatMap((element) =>
            [undefined, '::before', '::after'].map((part) => {
              const style = getComputedStyle(element, part);
              const isDrawn = part === undefined || style.content !== 'none';
              const values = isDrawn ? names.map((name) => `${name}: ${style.getPropertyValue(name)}`) : [];
              // A counter has a shorter name on a built page.
              return [element.localName, element.className, part, ...values]
                .join(' ')
                .replaceAll(/counter\([\w-]+/g, 'counter(');
            }),
          ),
        properties,
      )),
    );
  }
  return looks;
}

/** Brings about what a script or a visitor may: everything is open and shown, wrong, current, and the form in a state. */
const change = (page: Page, state: string): Promise<void> =>
  page.evaluate((to) => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const hidden of document.querySelectorAll<HTMLElement>('[hidden]')) hidden.hidden = false;
    for (const field of document.querySelectorAll('input')) field.setAttribute('aria-invalid', 'true');
    for (const link of document.querySelectorAll('nav a')) link.setAttribute('aria-current', 'page');
    for (const item of document.querySelectorAll('nav li')) item.setAttribute('data-read', '');
    for (const form of document.querySelectorAll('form')) form.setAttribute('data-state', to);
    for (const button of document.querySelectorAll('button')) button.setAttribute('aria-disabled', 'true');
  }, state);

async function looksInEveryState(page: Page): Promise<string[]> {
  const looks = await looksOf(page);
  await change(page, 'failed');
  looks.push(...(await looksOf(page, [1280])));
  await change(page, 'sent');
  return [...looks, ...(await looksOf(page, [390]))];
}

/** The stylesheet of all pages. */
function wholeStylesheet(clinic: string): string {
  const folder = join(import.meta.dirname, '../../dist', clinic, 'client/_astro');
  return globSync('*.css', { cwd: folder })
    .filter((file) => !file.startsWith('rest.'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('');
}

/** Loads the whole stylesheet after what a page has of it. */
async function loadWhole(page: Page, css: string): Promise<void> {
  await page.route('**/whole.css', (route) => route.fulfill({ contentType: 'text/css', body: css }));
  await page.evaluate(
    () =>
      new Promise((loaded) => {
        const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/whole.css' });
        link.addEventListener('load', loaded);
        document.head.append(link);
      }),
  );
}

/** What these are made of, others show as well. */
const alike = new Set(['/services/group/', '/locations/', '/team/', '/crisis/']);
const kinds = pages.filter((path) => !alike.has(path));

for (const path of [...kinds, '/newsletter/?thanks']) {
  test(`${path} lacks no rule of the whole stylesheet, in any state`, async ({ page, clinic }) => {
    // Every style of every element is read eight times.
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(pathOf(path, dataOf(clinic)), { waitUntil: 'networkidle' });
    const looks = await looksInEveryState(page);
    await page.reload({ waitUntil: 'networkidle' });
    await loadWhole(page, wholeStylesheet(clinic));
    expect(await looksInEveryState(page)).toEqual(looks);
  });
}

test('a form with errors that comes without a script lacks no rule', async ({ page, clinic }) => {
  await page.goto('/newsletter/', { waitUntil: 'networkidle' });
  await page.evaluate(() => document.querySelector<HTMLFormElement>('main form')?.submit());
  await expect(page).toHaveTitle(/^Error/);
  const looks = await looksOf(page);
  await loadWhole(page, wholeStylesheet(clinic));
  expect(await looksOf(page)).toEqual(looks);
});
