// @vitest-environment node
/// <reference types="vite/client" />
import { sideways } from '@cairn-ds/checks';
import { embeds, markdown, tasks, wordPress } from '@cairn-ds/samples/contentSystems';
import { wcagContrast } from 'culori';
import type { Browser, Page } from 'playwright';
import preflight from 'tailwindcss/preflight.css?raw';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { fill, openBrowser, text } from '../browser.ts';
import { storyMarkup } from './storyMarkup.tsx';

const styles = ['@cairn-ds/react/styles.css', '@cairn-ds/react/clinic.css', '@cairn-ds/brand/wireframe.css']
  .map(text)
  .join('');
const prose = 'cairn-Prose cairn-base cairn-across cairn-onText cairn-flow';
const sample = wordPress + embeds + markdown + tasks;

/** Resets of host pages, in the order of layers that the documentation gives. */
const hosts = {
  'without a reset': '',
  "with Tailwind's": `@layer theme, base, cairn, components, utilities; @layer base {${preflight}}`,
  'with one that makes plain text of everything': `@layer reset, cairn; @layer reset {
    * { margin: 0; padding: 0; border: 0; font: inherit; vertical-align: baseline }
    ol, ul { list-style: none }
    table { border-collapse: collapse }
    img, video, iframe { display: block }
  }`,
};

/** Rows pass on to cells what those say for themselves. */
const cells = 'main :not(thead, tbody, tfoot, tr)';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
});
afterAll(() => browser.close());

const show = (html: string, { reset = '', colorScheme = 'light' } = {}) =>
  page.setContent(
    `<!doctype html><html lang="en" data-color-scheme="${colorScheme}"><title>Prose</title><style>${reset}</style><style>${styles}</style>
    <body style="margin:0;background:var(--cairn-color-paper)"><main style="padding:0 20px;visibility:hidden">${html}</main></body></html>`,
  );

const looksOf = (selector: string) =>
  page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const style = getComputedStyle(element);
      const names =
        'display margin padding border-width list-style-type width max-width text-align float font-size font-style font-weight line-height color background-color vertical-align'.split(
          ' ',
        );
      return [element.outerHTML.slice(0, 80), ...names.map((name) => `${name}: ${style.getPropertyValue(name)}`)].join(
        '\n',
      );
    }),
  );

/** The lines in which two looks of one element differ, under its name. */
function difference(expected = '', actual: string): string[] {
  const known = new Set(expected.split('\n'));
  const lines = actual.split('\n').filter((line) => !known.has(line));
  return lines.length > 0 ? [[actual.split('\n')[0], ...lines].join(' | ')] : [];
}

describe.each([320, 390, 768, 1280])('at %i px', (width) => {
  test.each(Object.entries(hosts))('nothing is wider than the page %s', async (_, reset) => {
    await page.setViewportSize({ width, height: 800 });
    await show(`<div class="${prose}">${sample}</div>`, { reset });
    expect(await sideways(page)).toEqual([]);
    const wide = await page.locator('main *').evaluateAll((elements) =>
      elements
        // A table may scroll by itself.
        .filter((element) => !element.closest('table')?.contains(element.parentElement))
        .filter((element) => element.getBoundingClientRect().right > innerWidth - 20 + 1)
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(wide).toEqual([]);
  });
});

describe.each(Object.entries(hosts))('%s', (_, reset) => {
  test('lists count as they are written', async () => {
    await show(`<div class="${prose}">${sample}</div>`, { reset });
    const kinds = await page
      .locator('main ol')
      .evaluateAll((lists) => lists.map((list) => getComputedStyle(list).listStyleType));
    expect(kinds).toEqual('decimal decimal decimal upper-alpha lower-roman decimal decimal decimal'.split(' '));
  });

  test('a list without numbers has stones, and one of tasks their boxes', async () => {
    await show(`<div class="${prose}">${sample}</div>`, { reset });
    const stones = await page
      .locator('main ul > li')
      .evaluateAll((items) => items.map((item) => getComputedStyle(item, '::before').content !== 'none'));
    expect(stones.slice(-2)).toEqual([false, false]);
    expect(stones.slice(0, -2)).not.toContain(false);
  });

  test('everything looks as it does without a reset', async () => {
    await show(`<div class="${prose}">${wordPress + markdown}</div>`);
    const expected = await looksOf(cells);
    await show(`<div class="${prose}">${wordPress + markdown}</div>`, { reset });
    const actual = await looksOf(cells);
    expect(actual.flatMap((look, index) => difference(expected[index], look))).toEqual([]);
  });
});

test.each(['light', 'dark'])(
  'all words can be read in the %s, in whatever color they were pasted',
  async (colorScheme) => {
    await show(`<div class="${prose}">${sample}</div>`, { colorScheme });
    const words = await page.locator('main *').evaluateAll((elements) => {
      const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      const painted = (color: string): number[] => {
        if (!context) throw new Error('This browser cannot draw.');
        context.clearRect(0, 0, 1, 1);
        context.fillStyle = color;
        context.fillRect(0, 0, 1, 1);
        return [...context.getImageData(0, 0, 1, 1).data];
      };
      const behind = (element: Element): number[] => {
        const color = painted(getComputedStyle(element).backgroundColor);
        return color[3] === 255 || !element.parentElement ? color : behind(element.parentElement);
      };
      const css = (color: number[]) => `rgb(${color.slice(0, 3).join(' ')})`;
      return elements
        .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()))
        .map((element) => ({
          color: css(painted(getComputedStyle(element).color)),
          background: css(behind(element)),
          html: element.outerHTML.slice(0, 100),
        }));
    });
    expect(words.length).toBeGreaterThan(100);
    expect(words.filter(({ color, background }) => wcagContrast(color, background) < 4.5)).toEqual([]);
  },
);

test.each(['ltr', 'rtl'])('pictures at the sides keep their distance from the text (%s)', async (dir) => {
  const figures = ['left', 'right'].map((side) => `<figure class="align${side}"></figure>`).join('');
  await show(`<div class="${prose}" dir="${dir}">${figures}<p>Text.</p></div>`);
  const margins = await page.locator('figure').evaluateAll((all) =>
    all.map((one) => {
      const { float, marginLeft, marginRight } = getComputedStyle(one);
      return `${float}: ${marginLeft} ${marginRight}`;
    }),
  );
  expect(margins).toEqual(['left: 0px 24px', 'right: 24px 0px']);
});

test.each(['section', 'div'])(
  'a heading that opens a %s is as far from the text before it as any other',
  async (group) => {
    const [before, heading] = ['<p>Before.</p>', '<h2>A heading</h2><p>After.</p>'];
    const held = `<${group}>${heading}</${group}>`;
    await show(`<div class="${prose}">${held}${before}${heading}${before}${held}</div>`);
    const distances = await page.locator('h2').evaluateAll((headings) =>
      headings.map((one) => {
        const { top } = one.getBoundingClientRect();
        const ends = [...document.querySelectorAll('p')].map((each) => each.getBoundingClientRect().bottom);
        return top - Math.max(0, ...ends.filter((end) => end <= top));
      }),
    );
    const [first, among, opening] = distances;
    expect(first).toBe(0);
    expect(among).toBeGreaterThan(20);
    expect(opening).toBe(among);
  },
);

test("a class of the page's own is no component's, whatever it is called", async () => {
  const classes = ['', 'cairn-hero', 'my-cairn-box', 'cairn', 'wp-block-cairn-list', 'cairn-Buttons'];
  const written = (name: string) =>
    `<div class="${prose}"><p class="${name}">One</p><ul class="${name}"><li>Two</li></ul><div class="${name}"><h2>Three</h2><p>Four</p></div><p>Five</p></div>`;
  await show(classes.map(written).join(''));
  const looks = await Promise.all(
    classes.map(async (__, index) =>
      (await looksOf(`main > :nth-child(${index + 1}) *`)).map((look) => look.split('\n').slice(1)),
    ),
  );
  for (const [index, name] of classes.entries()) expect(looks[index], name).toEqual(looks[0]);
});

describe('a component among what an editor wrote', () => {
  beforeAll(() => show(''));

  test.each(Object.entries(storyMarkup))('%s keeps its looks', async (_, markup) => {
    // A container keeps what is inside from being as wide as what is around.
    const around = `<section style="width:600px"><ul style="padding:0"><li style="margin:0">${markup}</li></ul></section>`;
    await fill(page, 'body > main', `<div class="cairn-base">${around}</div>`);
    const inside =
      '.cairn-base .cairn-base:not(.cairn-flow, .cairn-flow .cairn-base .cairn-flow *) :not(.cairn-flow *)';
    const expected = await looksOf(inside);
    await page.locator('body > main > div').evaluate((element, name) => element.setAttribute('class', name), prose);
    expect((await looksOf(inside)).filter((look, index) => look !== expected[index])).toEqual([]);
  });
});
