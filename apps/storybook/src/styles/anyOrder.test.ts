// @vitest-environment node
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { openBrowser, text } from './browser.ts';
import { storyMarkup } from './storyMarkup.tsx';

const read = (path: string) => readFileSync(path, 'utf8');
const dist = join(import.meta.dirname, '../../node_modules/@cairn-ds/react/dist');
const [all, clinic] = [text('@cairn-ds/react/styles.css'), text('@cairn-ds/react/clinic.css')];
const sheets = globSync(join(dist, 'components/*/styles.css'))
  .toSorted()
  .map((path) => ({ name: basename(dirname(path)), css: read(path) }));

/** What two rules could quarrel about. */
const properties = `
  display position inset z-index box-sizing width height margin padding border border-radius gap
  color background font text-align text-decoration text-transform white-space letter-spacing line-height
  list-style grid-template-columns grid-column align-items justify-content flex opacity overflow
`
  .trim()
  .split(/\s+/);

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  await page.setContent(`<style>${text('@cairn-ds/brand/wireframe.css')}</style>`);
});
afterAll(() => browser.close());

/** How everything in a component's stories looks under stylesheets that are loaded in this order. */
function looks(component: string, styles: string[]): Promise<string[]> {
  return page.evaluate(
    async ([markup, loaded, names]) => {
      // Its own place in a wide column and in a narrow one.
      const column = `<div style="container: cairn-column / inline-size">${markup}</div>`;
      document.body.innerHTML = `${column}<div style="inline-size: 350px">${column}</div>`;
      document.adoptedStyleSheets = loaded.map((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        return sheet;
      });
      // A picture that arrives between two looks would be told as a difference.
      await Promise.all(
        [...document.images].map((picture) => {
          picture.loading = 'eager';
          return picture.decode().catch(() => undefined);
        }),
      );
      return [...document.querySelectorAll('body *')].map((element) => {
        const style = getComputedStyle(element);
        const values = names.map((name) => `${name}: ${style.getPropertyValue(name)}`);
        return `${element.localName}.${[...element.classList].join('.')}\n${values.join('\n')}`;
      });
    },
    [storyMarkup[component] ?? '', styles, properties] as const,
  );
}

describe.each(sheets)('the styles of $name', ({ name, css }) => {
  // Those that have its rules too would mend what another broke: they come first.
  const having = sheets.filter((other) => other.name !== name && other.css.includes(`.cairn-${name}`));
  const others = sheets.filter((other) => other.name !== name && !having.includes(other));
  const orders = {
    'loaded before the others, look': [...having, { name, css }, ...others].map((sheet) => sheet.css),
    'loaded after the others, look': [...having, ...others, { name, css }].map((sheet) => sheet.css),
    'in clinic.css and styles.css after it, look': [clinic, all],
  };

  test.each(Object.entries(orders))('%s as in styles.css and clinic.css after it', async (_, order) => {
    const expected = await looks(name, [all, clinic]);
    const actual = await looks(name, order);
    expect(actual.filter((look, index) => look !== expected[index])).toEqual([]);
  });
});

test('a shared rule among those of components would be seen', async () => {
  const shared = '@layer cairn.components{.cairn-media{inline-size:100%}}';
  const expected = await looks('ReviewedByCard', [all, clinic]);
  expect(await looks('ReviewedByCard', [all, clinic, shared])).not.toEqual(expected);
});
