// @vitest-environment node
import { HomeHero } from '@cairn-ds/react';
import type { Browser, Page } from 'playwright';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { fill, openBrowser, text } from '../browser.ts';
import { cairn, call, looseWords, parts, phrases, plain, type Child } from './children.tsx';
import { faultsOnPage } from './measure.ts';
import { columns, places, sentences, signs, type Slots } from './slots.tsx';

const widths = [320, 390, 768, 1280];
/** Between them, where things begin to stand side by side. */
const between = [599, 1024];
const styles = ['@cairn-ds/react/styles.css', '@cairn-ds/react/clinic.css', '@cairn-ds/brand/wireframe.css'];

/** What stands in a slot, and whether its start has to be on the line of the page's text. */
interface Visit {
  slots: Slots;
  children: Child[];
  onLine?: boolean;
  /** What the reader's browser or a brand makes different. */
  rules?: string;
  /** Default: all. */
  at?: number[];
}

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.setContent(
    `<!doctype html><html lang="en"><title>Slots</title><style>${styles.map(text).join('')}</style><body style="margin:0" hidden>`,
  );
});
afterAll(() => browser.close());

/**
 * Every slot at once, each with all children, so that one layout of the page serves all measures of a width. Nothing shows
 * but while it is measured: to paint so much, and to lay it out while a window changes, takes longer than all measures.
 */
function show({ slots, children, onLine, rules = '' }: Visit): Promise<void> {
  const inside = [onLine && looseWords, ...children.flatMap(({ element }) => [element, ' '])];
  const filled = Object.entries(slots).map(([name, slot]) => (
    <div key={name} data-slot={name}>
      {slot(inside)}
    </div>
  ));
  return fill(page, 'body', `<style>${rules}</style><main>${renderToStaticMarkup(filled)}</main>`);
}

/** What is wrong with how children stand in the slots that are shown, in a window of a width in pixels. */
async function faultsAt(width: number, { children, onLine }: Pick<Visit, 'children' | 'onLine'>): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  const names = children.map(({ name }) => name);
  return page.evaluate(faultsOnPage, { names, loose: onLine ? looseWords : undefined });
}

const everything = [...plain, ...cairn];
// Outside of a layout a telephone number does not know how wide its line is.
const { 'PageSection children': _, ...inLayouts } = columns;
const visits: Record<string, Visit> = {
  'whatever stands in a column is as wide as its words, and on the line of the text': {
    slots: columns,
    children: everything,
    onLine: true,
    at: [...widths, ...between],
  },
  'in a font a fifth wider, too': {
    slots: columns,
    children: everything,
    onLine: true,
    rules: 'main * { letter-spacing: .1em !important }',
    // Where words have least room, and where columns stand side by side.
    at: [320, 1280],
  },
  'in text twice as large, too': {
    slots: inLayouts,
    children: [...plain, ...parts],
    onLine: true,
    // Without the bar, beside which the plate has no button.
    rules: 'html { font-size: 200% } .cairn-CallToActionPhone-bar { display: none !important }',
    at: [320],
  },
  'whatever stands in another slot is as wide as its words': {
    slots: places,
    children: [...plain, ...parts],
    at: [...widths, ...between],
  },
  'words in a sentence, a heading or a small slot are whole': { slots: sentences, children: phrases },
  'a sign is as wide as its word': { slots: signs, children: phrases.slice(0, 1) },
};

describe.each(Object.entries(visits))('%s', (_, visit) => {
  beforeAll(() => show(visit));

  test.each(visit.at ?? widths)('at %i px', async (width) => {
    expect(await faultsAt(width, visit)).toEqual([]);
  });
});

test('what is thinner than its words, off its line or wider than its place would be found', async () => {
  const slots = { page: columns['PageLayout children'] as Slots[string] };
  const rules = `
    [data-child=p] { inline-size: 0 }
    [data-child=div] { margin-inline-start: 9px !important }
    [data-child=h2] { inline-size: 200% }
    [data-child=blockquote] { word-break: break-all }`;
  const visit = { slots, children: plain, onLine: true, rules };
  await show(visit);
  expect(await faultsAt(390, visit)).toEqual([
    'page: p has no width',
    'page: p breaks Plain, words, about',
    'page: div stands 9 px off',
    expect.stringMatching(/^page: h2 overflows by \d+ px$/),
    expect.stringMatching(/^page: blockquote breaks /),
    expect.stringMatching(/^the page is \d+ px wider than the window$/),
  ]);
});

test('a list without marks is still a list to Safari, which looks for drawn text before its entries', async () => {
  await show({ slots: { page: columns['PageLayout children'] as Slots[string] }, children: everything });
  const lists = await page.locator('ul, ol').evaluateAll((found) =>
    found
      .filter((list) => getComputedStyle(list).listStyleType === 'none' && !list.closest('nav'))
      .map(({ className, firstElementChild }) => ({
        className,
        drawn: firstElementChild ? getComputedStyle(firstElementChild, '::before').content : '""',
      })),
  );
  expect(lists.length).toBeGreaterThan(5);
  expect(lists.filter(({ drawn }) => /^(none|normal|"\s*")$/.test(drawn))).toEqual([]);
});

test('a call that is a line of text has no border for forced colors to draw', async () => {
  await page.setViewportSize({ width: 390, height: 800 });
  await show({ slots: { hero: (child) => <HomeHero title="Care" action={child} /> }, children: [call] });
  const link = page.locator('a[href^="tel:"]');
  expect(await link.evaluate((element) => getComputedStyle(element).borderTopWidth)).toBe('0px');
});
