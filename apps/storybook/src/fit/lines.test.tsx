// @vitest-environment node
import {
  CallBar,
  CallPanel,
  CrisisSupport,
  Figure,
  hoursInWords,
  LevelOfCareComparison,
  OpeningHours,
  PageLayout,
  Pagination,
  Prose,
  SiteHeader,
  StepList,
  TelephoneLink,
  Testimonial,
} from '@cairn-ds/react';
import type { Browser, Page } from 'playwright';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { fill, openBrowser, text } from '../browser.ts';

const styles = ['@cairn-ds/react/styles.css', '@cairn-ds/react/clinic.css', '@cairn-ds/brand/wireframe.css'];
const number = '(312) 555-0142';
const hours = { timeZone: 'America/Chicago', week: [{ times: ['08:00-20:00'] }] };

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 390, height: 800 } });
  await page.setContent(
    `<!doctype html><html lang="en"><title>Lines</title><style>${styles.map(text).join('')}</style><body>`,
  );
});
afterAll(() => browser.close());

const show = (element: ReactElement, width?: number) =>
  fill(page, 'body', `<main style="max-width:${width}px">${renderToStaticMarkup(element)}</main>`);
const boxOf = async (selector: string) => {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not shown`);
  return box;
};

test('each line of help in a crisis stands apart from the one before', async () => {
  await show(<CrisisSupport note="988 is not run by us." />);
  const gaps = await page
    .locator('p + p')
    .evaluateAll((found) =>
      found
        .filter((line) => line.closest('section div div'))
        .map(
          (line) =>
            line.getBoundingClientRect().top - (line.previousElementSibling?.getBoundingClientRect().bottom ?? 0),
        ),
    );
  expect(gaps).toHaveLength(2);
  for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(6);
});

test('the way between two steps hangs from the middle of the stone', async () => {
  await show(<StepList items={[{ title: 'You call' }, { title: 'You come' }]} />);
  const [stone, way] = await page
    .locator('li')
    .first()
    .evaluate((step) => {
      const before = getComputedStyle(step, '::before');
      const after = getComputedStyle(step, '::after');
      const borders = before.boxSizing === 'border-box' ? 0 : 2 * Number.parseFloat(before.borderLeftWidth);
      return [
        (Number.parseFloat(before.width) + borders) / 2,
        Number.parseFloat(after.left) + Number.parseFloat(after.borderLeftWidth) / 2,
      ];
    });
  expect(way).toBe(stone);
});

test.each([
  [160, 1],
  [100, 2],
])('from when to when is on one line of %i px, if a line holds it', async (width, lines) => {
  await show(<OpeningHours hours={hours} />, width);
  const [count, end] = await page.locator('td > span').evaluate((span) => {
    const range = document.createRange();
    range.selectNodeContents(span);
    const pieces = [...range.getClientRects()];
    return [pieces.length, Math.max(...pieces.map(({ right }) => right))] as const;
  });
  expect(count).toBe(lines);
  expect(end).toBeLessThanOrEqual(8 + width);
});

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
const season = { from: '06-15', to: '06-30', week: [{ days: weekdays, times: ['08:00-14:00'] }] };
const fullHours = { ...hours, week: [{ days: weekdays, times: ['09:00-19:00'] }], seasons: [season] };

/** The text of a page as its lines stand. */
const linesShown = () =>
  page.locator('main').evaluate((main) => {
    const lines = new Map<number, string>();
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (texts.nextNode()) {
      [...`${texts.currentNode.nodeValue}`].forEach((sign, index) => {
        range.setStart(texts.currentNode, index);
        range.setEnd(texts.currentNode, index + 1);
        const bottom = Math.round(range.getBoundingClientRect().bottom);
        lines.set(bottom, `${lines.get(bottom) ?? ''}${sign}`);
      });
    }
    return [...lines.values()].join('\n');
  });

test('in a line of words of any width, no line ends within a span of times, days or dates', async () => {
  for (let width = 180; width <= 340; width += 20) {
    await show(<Prose>{hoursInWords(fullHours)}</Prose>, width);
    const lines = await linesShown();
    for (const span of [
      'Monday to Friday,',
      'June\u00A015 to 30:',
      '9\u00A0am to 7\u00A0pm;',
      '8\u00A0am to 2\u00A0pm',
    ]) {
      expect(lines, `${width} px`).toContain(span);
    }
  }
});

test('the "and" between two spans of a day stands with the second', async () => {
  const week = [{ times: ['09:00-12:30', '13:30-17:00'] }];
  await show(<OpeningHours hours={{ ...hours, week }} />, 400);
  expect(await linesShown()).toMatch(/9.am to 12:30.pm *\n\s*and.1:30.pm to 5.pm/);
});

test('numbers of a list begin at the edge of the column, those from 10 on too', async () => {
  for (const count of [9, 12]) {
    await show(
      <Prose>
        <ol>
          {Array.from({ length: count }, (_, index) => (
            <li key={index}>Step</li>
          ))}
        </ol>
      </Prose>,
    );
    const room = await page.locator('ol').evaluate((list) => Number.parseFloat(getComputedStyle(list).paddingLeft));
    const widest = await page.evaluate((text) => {
      const number = document.createElement('span');
      number.textContent = text;
      document.querySelector('ol')?.before(number);
      return number.getBoundingClientRect().width;
    }, `${count}. `);
    expect(room).toBeGreaterThanOrEqual(widest - 4);
  }
});

test('on paper the number in the header stands on the middle of the name', async () => {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 700, height: 800 });
  await show(
    <SiteHeader navigation={[]} name="Meridian Street" logo={<svg width="40" height="40" />} telephone={number} />,
  );
  const middleOf = (selector: string) =>
    page.locator(selector).evaluate((element) => {
      const words = document.createRange();
      words.selectNodeContents(element);
      const { top, height } = words.getBoundingClientRect();
      return top + height / 2;
    });
  const call = await middleOf("header :has(> a[href^='tel:'])");
  expect(Math.abs(call - (await middleOf('header a:first-child > :last-child')))).toBeLessThan(2);
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 390, height: 800 });
});

test('words that dial break where no line holds them, and a number does not', async () => {
  const words = 'Call our admissions team whenever you are ready, by day or by night';
  await show(
    <Prose>
      <p>
        <a href="tel:+13125550142">{words}</a> or under <TelephoneLink telephone={number} />.
      </p>
    </Prose>,
    300,
  );
  const [written, digits] = [await boxOf('a'), await boxOf('a:nth-of-type(2)')];
  expect(written.x + written.width).toBeLessThanOrEqual(308);
  expect(digits.height).toBeLessThan(40);
});

test('the numbers of a telephone are those of text, which are of one weight in every typeface', async () => {
  await show(<CallPanel variant="aside" telephone={number} />);
  const figures = await page.locator('a').evaluate((link) => getComputedStyle(link).fontVariantNumeric);
  expect(figures).toBe('lining-nums');
});

test('the first of the pages begins at the edge of the column, and so do the words of a quotation', async () => {
  const edgeOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return range.getBoundingClientRect().left - (element.closest('main')?.getBoundingClientRect().left ?? 0);
      });
  await show(<Pagination position={2} total={4} hrefOf={(place) => `/guides/${place}/`} />);
  expect(await edgeOf('ol a')).toBeCloseTo(0, 0);
  const authorization = { signed: '2026-01-01', expires: '2027-01-01' };
  await show(<Testimonial quote="I came back." name="J. M." authorization={authorization} today="2026-11-30" />);
  const quote = await page.locator('blockquote').evaluate((words) => getComputedStyle(words, '::before').position);
  expect([quote, Math.round(await edgeOf('blockquote p'))]).toEqual(['absolute', 0]);
});

test('below a desk, the bar has the one button to call on a page', async () => {
  const links = page.getByRole('link').filter({ visible: true });
  await page.setViewportSize({ width: 390, height: 800 });
  await show(
    <>
      <CallPanel telephone={number} />
      <CallBar telephone={number} />
    </>,
  );
  expect(await links.allTextContents()).toEqual([number, `Call admissions ${number}`]);
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(await links.allTextContents()).toEqual([number, 'Call admissions']);
});

test('the caption of the picture at the head of a page stands on the line of the text', async () => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const picture = <Figure variant="hero" src="data:," width={8} height={6} alt="A room" caption="A group room" />;
  await show(<PageLayout title="What to expect" hero={picture} />);
  expect((await boxOf('figcaption')).x).toBeCloseTo((await boxOf('h1')).x, 0);
  expect((await boxOf('figure')).x).toBeLessThan((await boxOf('h1')).x);
});

test('on paper the head of a comparison stays with its rows', async () => {
  await show(
    <LevelOfCareComparison
      caption="Levels"
      columns={['Level', 'Hours']}
      rows={[{ id: 'a', title: 'A', cells: ['9'] }]}
    />,
  );
  expect(await page.locator('table').evaluate((table) => getComputedStyle(table).breakInside)).toBe('avoid');
});
