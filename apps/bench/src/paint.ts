/**
 * How late a page shows its largest part on a slow phone, beside the same page written by hand with its rules inline:
 * the sample article on 4G with 150 ms to the server and 1.6 Mbit/s, and a processor a quarter as quick as this one.
 * Milliseconds differ between machines; the ratio holds where nothing else runs. What does only adds to a visit, so what
 * counts is how long the quickest quarter took at most. A machine with far more to do than it has cores is no place to
 * measure: there the fonts, which the page by hand has none of, cost a fifth (1.0 without them, 1.2 with them).
 *
 *   node src/paint.ts [--rounds 21]      after `pnpm build`; needs a Chromium, as the tests do
 *
 * Ends with code 1 when the article comes more than 1.15 times as late.
 */
import { parseArgs } from 'node:util';

import { findBrowser } from '@cairn-ds/machine';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright';

import { articlePath, nextPath, serveSite } from './paint/server.ts';

const goal = 1.15;
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '21' } } });

async function slowPhone(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return session;
}

/** When the largest part was shown, in milliseconds after the page was asked for. */
async function largestPaint(page: Page): Promise<number> {
  await page.waitForLoadState('load');
  return page.evaluate(
    () =>
      new Promise<number>((settle) => {
        new PerformanceObserver((list) => {
          setTimeout(() => settle(list.getEntries().at(-1)?.startTime ?? Number.NaN), 700);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
}

/** Visits a page with nothing in the cache, and then the next one from it. */
async function visit(browser: Browser, origin: string, path: string): Promise<{ first: number; second: number }> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  await slowPhone(page);
  await page.goto(origin + path, { waitUntil: 'commit' });
  const first = await largestPaint(page);
  await page.waitForLoadState('networkidle');
  await page.goto(origin + nextPath, { waitUntil: 'commit' });
  const second = await largestPaint(page);
  await context.close();
  return { first, second };
}

/** What a part of all numbers reaches at most: half of them, or a quarter. */
const quantile = (numbers: readonly number[], part: number): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length * part)] ?? Number.NaN;
const quickest = (numbers: readonly number[] = []): number => quantile(numbers, 1 / 4);

const site = await serveSite();
const browser = await chromium.launch({ executablePath: findBrowser().path, args: ['--no-sandbox'] });
try {
  const pages = { 'by hand, rules inline': '/by-hand/', 'the sample site': articlePath };
  const times: Record<string, { first: number[]; second: number[] }> = {};
  for (let round = 0; round < Number(values.rounds); round += 1) {
    // What grows slower in the course of a round does so for each page in turn.
    const order = Object.entries(pages);
    for (const [name, path] of round % 2 === 0 ? order : order.toReversed()) {
      const { first, second } = await visit(browser, site.origin, path);
      times[name] ??= { first: [], second: [] };
      times[name].first.push(first);
      times[name].second.push(second);
    }
  }
  const byHand = times['by hand, rules inline'];
  const ratio = quickest(times['the sample site']?.first) / quickest(byHand?.first);
  console.table(
    Object.entries(times).map(([name, { first, second }]) => ({
      page: name,
      'largest paint (ms)': quickest(first).toFixed(0),
      'beside the one by hand': (quickest(first) / quickest(byHand?.first)).toFixed(2),
      'half of all visits (ms)': quantile(first, 1 / 2).toFixed(0),
      'the next page (ms)': quickest(second).toFixed(0),
    })),
  );
  if (!(ratio <= goal)) {
    console.error(`The article comes ${ratio.toFixed(2)} times as late; it should be ${goal} at most.`);
    process.exitCode = 1;
  }
} finally {
  await browser.close();
  site.close();
}
