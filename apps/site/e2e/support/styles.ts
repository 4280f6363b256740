import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

/** What a missing rule would change. */
const properties = `
  display position inset width height margin padding border border-radius gap color background font text-align
  text-decoration list-style-type grid-template-columns content fill order overflow opacity transform box-shadow
`
  .trim()
  .split(/\s+/);

declare global {
  interface Window {
    /** The stylesheet of all pages, after what the page has of it. */
    whole?: HTMLLinkElement;
  }
}

/** How what is on the page looks otherwise with the whole stylesheet, and what is drawn before and after it. */
export async function missingAt(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 900 });
  return page.evaluate((names) => {
    const looks = (hasWhole: boolean): string[] => {
      if (window.whole?.sheet) window.whole.sheet.disabled = !hasWhole;
      return [...document.body.querySelectorAll('*:not(link, script)')].flatMap((element) =>
        [undefined, '::before', '::after'].map((part) => {
          const style = getComputedStyle(element, part);
          const isDrawn = part === undefined || style.content !== 'none';
          const values = isDrawn ? names.map((name) => `${name}: ${style.getPropertyValue(name)}`) : [];
          // A counter has a shorter name on a built page.
          return [element.localName, element.className, part, ...values]
            .join(' ')
            .replaceAll(/counter\([\w-]+/g, 'counter(');
        }),
      );
    };
    const own = looks(false);
    return looks(true).filter((look, index) => look !== own[index]);
  }, properties);
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

/** The stylesheet of all pages. */
export function wholeStylesheet(clinic: string): string {
  const folder = join(import.meta.dirname, '../../dist', clinic, 'client/_astro');
  return globSync('*.css', { cwd: folder })
    .filter((file) => !file.startsWith('rest.'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('');
}

/** Opens a page, and the whole stylesheet after what the page has of it. Nothing moves, so that every look is a settled one. */
export async function open(page: Page, path: string, css: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(path);
  await loadWhole(page, css);
}

/** Loads the whole stylesheet after what the page that is open has of it. */
export async function loadWhole(page: Page, css: string): Promise<void> {
  await page.route('**/whole.css', (route) => route.fulfill({ contentType: 'text/css', body: css }));
  await page.evaluate(
    () =>
      new Promise((loaded) => {
        window.whole = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/whole.css' });
        window.whole.addEventListener('load', loaded);
        document.head.append(window.whole);
      }),
  );
}

/** What a page that is open lacks of the whole stylesheet on a phone and at a desk, in each state that a visitor may bring about. */
export async function missingInAnyState(page: Page): Promise<string[]> {
  const missing = [...(await missingAt(page, 390)), ...(await missingAt(page, 1280))];
  await change(page, 'failed');
  missing.push(...(await missingAt(page, 1280)));
  await change(page, 'sent');
  return [...missing, ...(await missingAt(page, 390))];
}
