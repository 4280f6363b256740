import { alfa } from '@cairn-ds/checks';
import type { Page } from '@playwright/test';

import { pages, pathOf } from '../../support/pages.ts';
import { dataOf, expect, test, visitingTest } from '../../support/test.ts';

/** Faults as our own styles and markup could have them, by the rule that finds each. */
const faults: { rule: string; fault: string; html: string; css?: string }[] = [
  {
    rule: 'sia-r69',
    fault: 'pale text by a class in a layer',
    html: '<p class="pale">Pale</p>',
    css: '@layer cairn.components { .pale { color: #999 } }',
  },
  {
    rule: 'sia-r69',
    fault: 'pale text where a container is wide enough',
    html: '<div class="box"><p class="pale-in-box">Pale</p></div>',
    css: '.box { container-type: inline-size } @container (min-width: 1rem) { .pale-in-box { color: #999 } }',
  },
  {
    rule: 'sia-r69',
    fault: 'pale text by a rule inside of a rule',
    html: '<div class="around"><p class="pale-inside">Pale</p></div>',
    css: '.around { & :where(.pale-inside) { color: #999 } }',
  },
  {
    rule: 'sia-r69',
    fault: 'pale text in light colors only',
    html: '<p class="pale-by-day">Pale</p>',
    css: '.pale-by-day { color: light-dark(#999, #fff) }',
  },
  {
    rule: 'sia-r62',
    fault: 'a link told apart by its color only',
    html: '<p>First read <a class="plain" href="/services/">what we offer</a>, then call.</p>',
    css: '.plain.plain.plain { text-decoration: none; font: inherit }',
  },
  {
    rule: 'sia-r65',
    fault: 'focus that cannot be seen',
    html: '<p><a class="unfocused" href="/services/">What we offer</a></p>',
    css: '.unfocused.unfocused:is(:focus, :focus-visible) { outline: none; box-shadow: none }',
  },
  {
    rule: 'sia-r83',
    fault: 'text that is cut off when it grows',
    html: '<p class="cut">Cut off when it grows, since its box does not grow with it</p>',
    css: '.cut { block-size: 20px; height: 20px; overflow: hidden; width: 100px; white-space: nowrap }',
  },
  {
    rule: 'sia-r91',
    fault: 'distance of letters that no reader can change',
    html: '<p>Close</p>',
    css: 'letter-spacing',
  },
  { rule: 'sia-r93', fault: 'height of lines that no reader can change', html: '<p>Close</p>', css: 'line-height' },
  { rule: 'sia-r64', fault: 'an empty heading', html: '<h2></h2>' },
  { rule: 'sia-r53', fault: 'a level of headings left out', html: '<h2>Two</h2><p>Text</p><h5>Five</h5><p>Text</p>' },
  { rule: 'sia-r11', fault: 'a link without a name', html: '<p><a href="/services/"></a></p>' },
  { rule: 'sia-r12', fault: 'a button without a name', html: '<button type="button"></button>' },
  { rule: 'sia-r8', fault: 'a field without a name', html: '<input type="text" />' },
  { rule: 'sia-r2', fault: 'a picture without words', html: '<img src="/favicon.svg" width="40" height="40" />' },
  { rule: 'sia-r14', fault: 'a name without its visible words', html: '<button aria-label="Other">Send</button>' },
  {
    rule: 'sia-r17',
    fault: 'a hidden link that takes the focus',
    html: '<p aria-hidden="true"><a href="/">Home</a></p>',
  },
  { rule: 'sia-r18', fault: 'an attribute that its role does not allow', html: '<p aria-checked="true">Text</p>' },
  { rule: 'sia-r20', fault: 'an attribute that is none', html: '<p aria-labeledby="x">Text</p>' },
  { rule: 'sia-r42', fault: 'an entry without its list', html: '<div role="listitem">Text</div>' },
  {
    rule: 'sia-r56',
    fault: 'two landmarks of one name',
    html: '<nav aria-label="One"><a href="/">Home</a></nav><nav aria-label="One"><a href="/">Home</a></nav>',
  },
  { rule: 'sia-r75', fault: 'text of six pixels', html: '<p class="tiny">Tiny</p>', css: '.tiny { font-size: 6px }' },
  {
    rule: 'sia-r113',
    fault: 'targets too small and too close',
    html: '<p><button class="small">a</button><button class="small">b</button></p>',
    css: '.small { all: unset; display: inline-block; width: 8px; height: 8px; overflow: hidden }',
  },
];

/** What would be a fault at another width, in another container or in dark colors. */
const noFault = {
  html: '<div class="none box"><p class="held">Held</p><p class="night">Night</p><p class="wide">Wide</p></div>',
  css: [
    '@container (max-width: 1rem) { .held { color: #999 } }',
    '.night { color: light-dark(#000, #999) }',
    '@media (min-width: 200rem) { .wide { color: #999 } }',
  ].join('\n'),
};

const placeOf = (index: number) => `/x-fault[${index + 1}]/`;

async function add(page: Page, all: { html: string; css?: string }[]): Promise<void> {
  await page.evaluate((all) => {
    for (const { html, css = '' } of all) {
      const place = document.createElement('x-fault');
      place.setHTMLUnsafe(html);
      document.querySelector('main')?.append(place);
      const sheet = new CSSStyleSheet();
      if (css.includes('{')) sheet.replaceSync(css);
      else if (css) place.querySelector('p')?.style.setProperty(css, css === 'line-height' ? '1' : '0', 'important');
      document.adoptedStyleSheets.push(sheet);
    }
  }, all);
}

test('Alfa finds each kind of fault among our own styles, and nothing where there is none', async ({ page }) => {
  await page.goto('/services/group/');
  await add(page, [...faults, noFault]);
  const found = await alfa(page);
  const missed = faults.filter(
    ({ rule }, index) => !found.some((line) => line.startsWith(`${rule}:`) && line.includes(placeOf(index))),
  );
  expect(missed.map(({ fault }) => fault)).toEqual([]);
  expect(found.filter((line) => line.includes(placeOf(faults.length)))).toEqual([]);
});

// What a page is built of is the same for every clinic.
for (const path of pages) {
  visitingTest.describe(path, () => {
    visitingTest.describe.configure({ mode: 'default' });
    for (const width of [1280, 390]) {
      visitingTest(`Alfa finds nothing at ${width} px`, async ({ page, visit, clinic }) => {
        await visit.open(pathOf(path, dataOf(clinic)));
        await page.setViewportSize({ width, height: 800 });
        expect(await alfa(page)).toEqual([]);
      });
    }
  });
}
