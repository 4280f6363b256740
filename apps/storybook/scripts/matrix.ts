/**
 * Looks at every story in every theme, light and dark, at the width of a desk
 * and of a small phone: axe with no rule disabled, nothing that scrolls
 * sideways, the keyboard, to which everything shows itself, and every pair of
 * colors, which has to be declared; then text twice as large, from right to left,
 * print and forced colors. Once for each story, IBM Equal Access and Siteimprove Alfa,
 * which read nearly the same in every look. Before them, how a brand's styles come out
 * in a browser, and whether faults of large or turned text would be found. Reads the
 * built Storybook; leaves `.reports/matrix.json`.
 *
 *   node scripts/matrix.ts [--pairs] [part of a story's id …]
 *
 * With `--pairs` axe, Alfa, scrolling and the keyboard are left out.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { again } from '@cairn-ds/config/again';
import { alfa, axe, ibm, keyboard, sideways, unforced, unprintable } from '@cairn-ds/checks';
import { findBrowser } from '@cairn-ds/machine';
import { chromium, type Page } from 'playwright';

import { firstTheme, themes } from '../.storybook/themes.ts';
import { load, looks, openPage, show, type Look } from './matrix/page.ts';
import { undeclared } from './matrix/pairs.ts';
import { brandTests } from './matrix/brands.ts';
import { faultTests, wayTests } from './matrix/ways.ts';
import { serve } from './server.ts';

interface Test {
  name: string;
  failure?: string | undefined;
  /** Why it failed at first, where it passed when repeated. */
  unsteady?: string | undefined;
}

interface Story {
  type: 'story' | 'docs';
  id: string;
  title: string;
  name: string;
  tags: string[];
}

const { values: asked, positionals: wanted } = parseArgs({
  options: { pairs: { type: 'boolean', default: false } },
  allowPositionals: true,
});
/**
 * On stories of HTML as a content system writes it: its attributes and its colors are not ours to change, so that rules
 * of markup and declared pairs do not apply. What can be read there is held by axe, and by the tests of Prose.
 */
const asWritten = 'html-as-written';
const app = join(import.meta.dirname, '..');

const { address, close } = await serve(0);
const browser = await chromium.launch({ executablePath: findBrowser().path, args: ['--no-sandbox'] });
try {
  const stories = await storiesAt(address);
  const tests = [...(await brandTests(browser)), ...(await faultTests(browser)), ...(await inParallel(stories))];
  mkdirSync(join(app, '.reports'), { recursive: true });
  writeFileSync(join(app, '.reports/matrix.json'), JSON.stringify({ tests }, null, 1));
  const failed = tests.filter(({ failure }) => failure !== undefined);
  for (const { name, failure } of failed) console.error(`\n✗ ${name}\n${failure}`);
  console.log(`\n${stories.length} stories: ${tests.length - failed.length} passed, ${failed.length} failed`);
  process.exitCode = failed.length > 0 || tests.length === 0 ? 1 : 0;
} finally {
  await browser.close();
  await close();
}

async function storiesAt(address: string): Promise<Story[]> {
  const response = await fetch(`${address}index.json`);
  const { entries } = (await response.json()) as { entries: Record<string, Story> };
  const stories = Object.values(entries).filter(
    ({ type, id }) => type === 'story' && (wanted.length === 0 || wanted.some((part) => id.includes(part))),
  );
  if (stories.length === 0) throw new Error('There is no such story in the built Storybook.');
  return stories;
}

/** Two pages take turns at the list: one renders while axe reads the other. */
async function inParallel(stories: Story[]): Promise<Test[]> {
  const tests: Test[] = [];
  const waiting = [...stories];
  let done = 0;
  const work = async () => {
    const page = await openPage(browser);
    for (let story = waiting.shift(); story; story = waiting.shift()) {
      tests.push(...(await steadyTestsOf(page, story)));
      done += 1;
      if (done % 10 === 0 || done === stories.length)
        console.log(`${done} of ${stories.length} stories, ${tests.length} checks`);
    }
    await page.close();
  };
  await Promise.all([work(), work()]);
  return tests.toSorted((one, other) => one.name.localeCompare(other.name));
}

/** The tests of a story, twice where one failed and nobody watches: a page that stops for a moment is no fault of a story. */
async function steadyTestsOf(page: Page, story: Story): Promise<Test[]> {
  const tests = await testsOf(page, story);
  if (again === 0 || tests.every(({ failure }) => failure === undefined)) return tests;
  const atFirst = new Map(tests.map(({ name, failure }) => [name, failure]));
  // Where the page stopped, this stands for all the tests that did not come about.
  const stopped = atFirst.get(nameOf(story));
  const repeated = await testsOf(page, story);
  return repeated.map((test, index) => ({
    ...test,
    unsteady: atFirst.get(test.name) ?? (index === 0 ? stopped : undefined),
  }));
}

// A function, since the tests run before a constant below them would be there.
function nameOf({ title, name }: Story): string {
  return `${title} / ${name}`;
}

async function testsOf(page: Page, { id, tags, ...named }: Story): Promise<Test[]> {
  const story = nameOf({ id, tags, ...named });
  const tests: Test[] = [];
  try {
    await load(page, `${address}iframe.html?viewMode=story&id=${id}`);
    if (!asked.pairs) {
      if (!tags.includes(asWritten)) {
        await show(page, { theme: firstTheme.name, colorScheme: 'light', width: 1280 });
        tests.push({ name: `${story}: IBM Equal Access`, failure: lines(await ibm(page)) });
        tests.push({ name: `${story}: Alfa`, failure: lines(await alfa(page, { whole: false })) });
      }
      await inEveryLook(page, story, tests);
      await show(page, { theme: firstTheme.name, colorScheme: 'light', width: 320 });
      tests.push(...(await wayTests(page, story)));
    }
    if (tags.includes(asWritten)) return tests;
    for (const width of [1280, 320]) {
      await show(page, { theme: firstTheme.name, colorScheme: 'light', width });
      tests.push({ name: `${story}, ${width} px: pairs of colors`, failure: await undeclared(page) });
    }
    await show(page, { theme: firstTheme.name, colorScheme: 'dark', width: 1280 });
    tests.push({ name: `${story}: printed by night`, failure: lines(await unprintable(page)) });
    tests.push({ name: `${story}: forced colors`, failure: lines(await unforced(page)) });
  } catch (error) {
    tests.push({ name: story, failure: error instanceof Error ? error.message : String(error) });
  }
  return tests;
}

async function inEveryLook(page: Page, story: string, tests: Test[]): Promise<void> {
  const of = (look: Look) => `${story}, ${look.theme} ${look.colorScheme} ${look.width} px`;
  for (const look of looks(themes.map((theme) => theme.name))) {
    await show(page, look);
    tests.push({ name: `${of(look)}: axe`, failure: lines(await axe(page)) });
    if (look.width === 320)
      tests.push({ name: `${of(look)}: nothing scrolls sideways`, failure: lines(await sideways(page)) });
    if (look.theme === themes[0]?.name && look.colorScheme === 'light')
      tests.push({ name: `${of(look)}: keyboard`, failure: lines(await keyboard(page)) });
  }
}

function lines(found: string[]): string | undefined {
  return found.length > 0 ? found.join('\n') : undefined;
}
