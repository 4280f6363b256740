// @vitest-environment node
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { fill, openBrowser, text } from '../browser.ts';
import { storyMarkup } from './storyMarkup.tsx';

const read = (path: string) => readFileSync(path, 'utf8');
const dist = join(import.meta.dirname, '../../node_modules/@cairn-ds/react/dist');
const components = globSync(join(dist, 'components/*/styles.css'))
  .toSorted()
  .map((path) => ({ name: basename(dirname(path)), css: read(path) }));

/** Every stylesheet that a page may load, by name. */
const sheets = {
  ...Object.fromEntries(components.map(({ name, css }) => [name, css])),
  all: text('@cairn-ds/react/styles.css'),
  clinic: text('@cairn-ds/react/clinic.css'),
  // Not ours: a rule of all among those of components.
  misplaced: '@layer cairn.components{.cairn-media{inline-size:100%}}',
  // What resets and themes of hosts say of all elements of a kind, in a layer below as the documentation gives it.
  host: `@layer reset {
    h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure, blockquote, pre, address, fieldset { margin: 0 0 1rem }
    h1, h2, h3, h4, h5, h6 { font-size: inherit; font-weight: inherit }
    :is(ul, ol):not(.cairn-visuallyHidden) { padding-left: 2rem; list-style: square }
    blockquote { padding-left: 1rem; border-left: .25em solid; quotes: none }
    table { width: 100%; caption-side: bottom; border-collapse: collapse }
    th, td { padding: .5rem }
    dt { font-weight: 700 }
    a { color: inherit; text-decoration: inherit; background: none }
    sup { position: relative; font-size: 75%; vertical-align: baseline }
    button { padding: 1rem; font: inherit }
    kbd { background: #000; color: #fff }
    hr { opacity: .25 }
    img, svg, video, canvas, audio, iframe, embed, object { display: block; vertical-align: middle }
  }`,
};

declare global {
  interface Window {
    sheets?: Map<string, CSSStyleSheet>;
    /** How each element looks with the sheets that it is held to. */
    expected?: string[];
  }
}

const whole = ['all', 'clinic'];

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
  await page.setContent(`<style>@layer reset, cairn;${text('@cairn-ds/brand/wireframe.css')}</style>`);
  await page.evaluate((css) => {
    window.sheets = new Map();
    for (const [name, rules] of Object.entries(css)) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      window.sheets.set(name, sheet);
    }
  }, sheets);
});
afterAll(() => browser.close());

/** Sets out all stories of a component, in its own place in a wide column and in a narrow one. To paint them takes longest. */
function show(component: string): Promise<void> {
  const column = `<div style="container: cairn-line / inline-size">${storyMarkup[component]}</div>`;
  return fill(
    page,
    'body',
    `<div style="visibility: hidden">${column}<div style="inline-size: 350px">${column}</div></div>`,
  );
}

/**
 * Loads these stylesheets in this order, and says which elements look otherwise than with those that were loaded first.
 * The looks stay in the page, since there are megabytes of them.
 */
function load(order: readonly string[], isFirst = false): Promise<string[]> {
  return page.evaluate(
    ([names, read, isFirst]) => {
      document.adoptedStyleSheets = names.flatMap((name) => window.sheets?.get(name) ?? []);
      const looks = [...document.querySelectorAll('[class*=cairn-], .cairn-base *')].map((element) => {
        const style = getComputedStyle(element);
        const values = read.map((name) => `${name}: ${style.getPropertyValue(name)}`);
        return `${element.localName}.${[...element.classList].join('.')}\n${values.join('\n')}`;
      });
      if (isFirst) window.expected = looks;
      return looks.filter((look, index) => look !== window.expected?.[index]);
    },
    [order, properties, isFirst] as const,
  );
}

/** Shows a component with the two whole stylesheets, to which every order is held. */
async function expectLooksOf(name: string): Promise<void> {
  await show(name);
  await load(whole, true);
}

/** A component that has the rules of another too would mend what was broken there: it comes first. */
function ordersOf(name: string) {
  const others = components.filter((other) => other.name !== name);
  const having = others.filter(({ css }) => css.includes(`.cairn-${name}`)).map((other) => other.name);
  const without = others.map((other) => other.name).filter((other) => !having.includes(other));
  return {
    'loaded before the others': [...having, name, ...without],
    'loaded after the others': [...having, ...without, name],
    'in clinic.css and styles.css after it': ['clinic', 'all'],
  };
}

describe.each(components)('the styles of $name look as in styles.css and clinic.css after it', ({ name }) => {
  beforeAll(() => expectLooksOf(name));

  test.each(Object.entries(ordersOf(name)))('%s', async (_, order) => {
    expect(await load(order)).toEqual([]);
  });

  test("beside a host's reset", async () => {
    expect(await load(['host', ...whole])).toEqual([]);
  });
});

test('a shared rule among those of components would be seen', async () => {
  await expectLooksOf('ReviewedByCard');
  expect(await load([...whole, 'misplaced'])).not.toEqual([]);
});
