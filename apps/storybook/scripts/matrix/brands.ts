import { brandCss, defineBrand, type VersionName } from '@cairn-ds/brand';
import { layerOrder, vars } from '@cairn-ds/tokens';
import type { Browser, Page } from 'playwright';

interface Test {
  name: string;
  failure?: string | undefined;
}

const green = defineBrand({ name: 'green', colors: { primary: '#14443c' } });
const plum = defineBrand({ name: 'plum', colors: { primary: '#611c48' } });

/** A page with two brands, the first of which is also the document's. */
const pageWith = (body: string, root = '') =>
  [
    `<!doctype html><html lang="en" ${root}><style>${layerOrder}</style>`,
    `<style>${brandCss(green)}${brandCss(plum, { root: false })}</style>`,
    `<style>i{color:${vars.color.link};background:${vars.color.paper}}</style><body>${body}`,
  ].join('');

const rgb = (hex: string) =>
  `rgb(${[1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16)).join(', ')})`;

/** How a link of a brand is painted in a version. */
const inVersion = ({ colors }: typeof green, version: VersionName) =>
  `${rgb(colors[version].link)} on ${rgb(colors[version].paper)}`;

/** How the one `<i>` of the page is painted. */
const painted = (page: Page) =>
  page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.querySelector('i') ?? document.body);
    return `${color} on ${backgroundColor}`;
  });

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

interface Case {
  name: string;
  body: string;
  /** Attributes of the document. */
  root?: string;
  media?: Media;
  expected: string;
}

const asked: Media = { colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none', media: 'screen' };
const plumInside = '<div data-brand=plum><i>x</i></div>';

const cases: Case[] = [
  { name: 'the document has its brand', body: '<i>x</i>', expected: inVersion(green, 'light') },
  { name: 'a brand inside a brand', body: plumInside, expected: inVersion(plum, 'light') },
  {
    name: 'the first brand again, inside the second',
    body: '<div data-brand=plum><div data-brand=green><i>x</i></div></div>',
    expected: inVersion(green, 'light'),
  },
  { name: 'dark by setting', body: plumInside, media: { colorScheme: 'dark' }, expected: inVersion(plum, 'dark') },
  {
    name: 'more contrast by setting',
    body: plumInside,
    media: { contrast: 'more' },
    expected: inVersion(plum, 'lightMore'),
  },
  {
    name: 'dark and more contrast by setting',
    body: plumInside,
    media: { colorScheme: 'dark', contrast: 'more' },
    expected: inVersion(plum, 'darkMore'),
  },
  {
    name: 'an attribute goes before the setting of light and dark',
    body: plumInside,
    root: 'data-color-scheme=light',
    media: { colorScheme: 'dark' },
    expected: inVersion(plum, 'light'),
  },
  {
    name: 'an attribute goes before the setting of contrast',
    body: plumInside,
    root: 'data-contrast=standard',
    media: { contrast: 'more' },
    expected: inVersion(plum, 'light'),
  },
  {
    name: 'a dark part of a light page',
    body: '<div data-brand=plum><div data-color-scheme=dark><i>x</i></div></div>',
    root: 'data-color-scheme=light',
    expected: inVersion(plum, 'dark'),
  },
  {
    name: 'a part with more contrast',
    body: '<div data-brand=plum><div data-contrast=more><i>x</i></div></div>',
    expected: inVersion(plum, 'lightMore'),
  },
  {
    name: 'a part with standard contrast in a page with more',
    body: '<div data-brand=plum><div data-contrast=standard><i>x</i></div></div>',
    root: 'data-contrast=more',
    expected: inVersion(plum, 'light'),
  },
  {
    name: 'a brand in a dark part with more contrast',
    body: `<div data-color-scheme=dark data-contrast=more>${plumInside}</div>`,
    expected: inVersion(plum, 'darkMore'),
  },
  {
    name: 'dark readers print light',
    body: plumInside,
    media: { colorScheme: 'dark', media: 'print' },
    expected: inVersion(plum, 'light'),
  },
  {
    name: 'a dark page prints light',
    body: plumInside,
    root: 'data-color-scheme=dark',
    media: { media: 'print' },
    expected: inVersion(plum, 'light'),
  },
  {
    name: 'forced colors go before every brand',
    body: plumInside,
    media: { forcedColors: 'active' },
    expected: 'rgb(0, 0, 0) on rgb(255, 255, 255)',
  },
];

/** How brands come out in a browser: nested, switched by attribute and by setting, in forced colors, in print. */
export async function brandTests(browser: Browser): Promise<Test[]> {
  const page = await browser.newPage();
  const tests: Test[] = [];
  for (const { name, body, root, media, expected } of cases) {
    await page.emulateMedia({ ...asked, ...media });
    await page.setContent(pageWith(body, root));
    const found = await painted(page);
    tests.push({
      name: `Brands / ${name}`,
      failure: found === expected ? undefined : `${found} instead of ${expected}`,
    });
  }
  await page.close();
  return tests;
}
