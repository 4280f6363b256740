// @vitest-environment node
import { AdvantagesItem, Callout, CitedQuote, Faq, PageLayout, PageSection } from '@cairn-ds/react';
import type { Browser, Page } from 'playwright';
import { cloneElement, createElement, Fragment, type CSSProperties, type ReactElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { fill, openBrowser, text } from '../browser.ts';
import { cairn, plain } from './children.tsx';
import { faultsOnPage } from './measure.ts';
import { columns, places, type Slots } from './slots.tsx';

const styles = ['@cairn-ds/react/styles.css', '@cairn-ds/react/clinic.css', '@cairn-ds/brand/wireframe.css'];

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 390, height: 800 } });
  await page.setContent(
    `<!doctype html><html lang="en"><title>Hosts</title><style>${styles.map(text).join('')}</style><body style="margin:0">`,
  );
});
afterAll(() => browser.close());

async function show(...elements: ReactElement[]): Promise<void> {
  await fill(
    page,
    'body',
    renderToStaticMarkup(elements.map((element, index) => cloneElement(element, { key: index }))),
  );
  await page.evaluate(() => void (document.body.hidden = false));
}

/** Where a host puts a component: a place of its own for each, since a row would share its width among them. */
const hosts: Record<string, CSSProperties> = {
  'a row': { display: 'flex' },
  'a centered column': { display: 'flex', flexDirection: 'column', alignItems: 'center' },
  'a centered place': { display: 'grid', placeItems: 'center' },
  'a float': { float: 'left' },
  'a narrow column': { width: 240 },
};

// The hero of a home page asks for the window, since it reaches both edges.
const inHosts = cairn.filter(({ name }) => name !== 'HomeHero');

test.each([390, 1280])('whatever a host puts it into, a component is in its place at %i px', async (width) => {
  await page.setViewportSize({ width, height: 800 });
  const shown = Object.entries(hosts).flatMap(([host, style]) =>
    inHosts.map(({ name, element }) => (
      <div key={`${host} ${name}`} data-slot={host} style={{ overflow: 'hidden' }}>
        <div style={style}>{element}</div>
      </div>
    )),
  );
  await show(...shown);
  const faults = await page.evaluate(faultsOnPage, { names: inHosts.map(({ name }) => name), loose: undefined });
  expect(faults).toEqual([]);
});

test('a page in a row is as wide as the window lets it be', async () => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await show(
    <div style={{ display: 'flex' }}>
      <div>
        <PageLayout title="Care" />
        <PageSection>Words</PageSection>
      </div>
    </div>,
  );
  expect((await page.locator('.cairn-PageLayout').boundingBox())?.width).toBeGreaterThan(1100);
});

test('a component that is hidden is not shown, and neither is hidden content', async () => {
  const hidden = { hidden: true };
  await show(
    ...cairn
      .filter(({ name }) => !['Checkbox', 'Icon', 'TextField'].includes(name))
      .map(({ element }) => cloneElement(element as ReactElement<object>, hidden)),
    <PageLayout key="page" title="Care">
      {plain
        .filter(({ element }) => !('style' in (element.props as object)))
        .map(({ element }) => cloneElement(element as ReactElement<object>, hidden))}
      <time hidden>Now</time>
      <a hidden href="tel:+13125550142">
        Call
      </a>
    </PageLayout>,
  );
  const shown = await page
    .locator('[hidden]:not(svg)')
    .evaluateAll((found) =>
      found.filter((element) => element.checkVisibility()).map((element) => element.outerHTML.slice(0, 80)),
    );
  expect(shown).toEqual([]);
  expect(await page.locator('[hidden]').count()).toBeGreaterThan(60);
});

test('what a search of the page may find is hidden as browsers hide it', async () => {
  await show(<Callout heading="Before you come">Words</Callout>);
  const display = await page.locator('.cairn-Callout').evaluate((element) => {
    element.setAttribute('hidden', 'until-found');
    return getComputedStyle(element).display;
  });
  expect(display).not.toBe('none');
});

/** What takes no room in a page, and is the first or the last of a place. */
const unseen: Record<string, ReactElement> = {
  hidden: <p hidden>Words</p>,
  script: <script type="application/ld+json">{'{}'}</script>,
  style: <style>{'.host{}'}</style>,
  template: <template />,
  dialog: <dialog>Words</dialog>,
  popover: createElement('div', { popover: 'auto' }, 'Words'),
};

/** Where a part keeps a distance to the ones beside it. */
const stacks: Slots = {
  'PageLayout children': columns['PageLayout children'] as Slots[string],
  'Prose children': columns['Prose children'] as Slots[string],
  'ArticleSection children': columns['ArticleSection children'] as Slots[string],
  'Faq answer': places['Faq answer'] as Slots[string],
  'AdvantagesItem children': places['AdvantagesItem children'] as Slots[string],
};

const seen: Record<string, ReactElement> = {
  h2: <h2>Words</h2>,
  p: <p>Words</p>,
  Callout: <Callout heading="Good to know">Words</Callout>,
};

test('no distance is kept from what takes no room', async () => {
  const fillings = Object.entries(seen).flatMap(([name, child]) => [
    { what: 'itself', key: name, content: child },
    ...Object.entries(unseen).flatMap(([other, element]) => [
      { what: `${other} before`, key: `${other}, ${name}`, content: createElement(Fragment, {}, element, child) },
      { what: `${other} after`, key: `${name}, ${other}`, content: createElement(Fragment, {}, child, element) },
    ]),
  ]);
  const shown = Object.entries(stacks).flatMap(([name, slot]) =>
    fillings.map(({ what, key, content }) => (
      <div key={`${name}: ${key}`} data-slot={name} data-filling={what} style={{ display: 'flow-root' }}>
        {slot(content)}
      </div>
    )),
  );
  await show(...shown);
  const unlike = await page.evaluate(() => {
    let height = 0;
    return [...document.querySelectorAll<HTMLElement>('[data-slot]')].flatMap((slot) => {
      const found = slot.getBoundingClientRect().height;
      if (slot.dataset.filling === 'itself') height = found;
      const more = Math.round(found - height);
      return more === 0 ? [] : [`${slot.dataset.slot}, ${slot.dataset.filling}: ${more} px`];
    });
  });
  expect(unlike).toEqual([]);
});

/** What Astro makes of content before React gets it. */
const handed = (content: ReactNode) => createElement('astro-static-slot', {}, content);

test.each([390, 1280])('what Astro hands over stands as what React does, at %i px', async (width) => {
  await page.setViewportSize({ width, height: 800 });
  const children = [
    ...plain.filter(({ name }) => ['p', 'div', 'h2', 'ul', 'img'].includes(name)),
    ...cairn.filter(({ name }) => ['Callout', 'CitedQuote', 'Faq', 'RelatedArticles', 'SideNote'].includes(name)),
  ].map(({ element }) => element);
  const shown = Object.entries({ ...columns, ...places }).flatMap(([name, slot]) => [
    <div key={name}>{slot(children)}</div>,
    <div key={`${name}, handed`} data-slot={name}>
      {slot(handed(children))}
    </div>,
  ]);
  await show(...shown);
  const unlike = await page.evaluate(() => {
    const boxes = (slot: Element) =>
      [...slot.querySelectorAll('[data-child]')].map((child) => {
        const [box, at] = [child.getBoundingClientRect(), slot.getBoundingClientRect()];
        const place = [box.left - at.left, box.top - at.top, box.width].map(Math.round).join();
        return `${child.getAttribute('data-child')} ${place}`;
      });
    return [...document.querySelectorAll('[data-slot]')].flatMap((slot) => {
      const expected = boxes(slot.previousElementSibling as Element);
      const found = boxes(slot).filter((box, index) => box !== expected[index]);
      return found.length > 0 ? [`${slot.getAttribute('data-slot')}: ${found[0]}`] : [];
    });
  });
  expect(unlike).toEqual([]);
});

test('a line of words that Astro hands over stays a line, is no wider than text, and is quoted', async () => {
  const line = handed(
    <>
      Bring <b>your</b> list of medications and the name of a person whom we may call, and come as you are, please.
    </>,
  );
  await page.setViewportSize({ width: 1280, height: 800 });
  await show(
    <PageLayout title="Care">
      <Callout heading="Before you come">{line}</Callout>
      <ul>
        <AdvantagesItem title="You sleep at home">{line}</AdvantagesItem>
      </ul>
      <Faq items={[{ question: 'What do I bring?', answer: line, open: true }]} />
      <CitedQuote href="https://example.com/" source="Example">
        {line}
      </CitedQuote>
    </PageLayout>,
  );
  const slots = page.locator('astro-static-slot');
  const looks = await slots.evaluateAll((found) =>
    found.map((slot) => {
      const range = document.createRange();
      range.selectNodeContents(slot);
      const { width, top } = range.getBoundingClientRect();
      return { width, lower: (slot.querySelector('b')?.getBoundingClientRect().top ?? Infinity) - top };
    }),
  );
  expect(looks).toHaveLength(4);
  for (const { width, lower } of looks) {
    expect(width).toBeLessThanOrEqual(600);
    expect(lower).toBeLessThanOrEqual(4);
  }
  const marks = await page
    .locator('blockquote')
    .evaluate((quote) => ['::before', '::after'].map((part) => getComputedStyle(quote, part).content));
  expect(marks).toEqual(['open-quote', 'close-quote']);
});
