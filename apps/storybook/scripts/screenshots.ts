/**
 * Takes pictures of the article and the home page, in every theme, light and
 * dark, at three widths, into `screenshots/`. Reads the built Storybook.
 *
 *   pnpm --filter @cairn-ds/storybook screenshots
 */
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { findBrowser } from '@cairn-ds/machine';
import { chromium, type CDPSession, type Page } from 'playwright';

import { firstTheme, themes } from '../.storybook/themes.ts';
import { load, show } from './matrix/page.ts';
import { serve } from './server.ts';

const pages = ['article', 'home'];
/** The clinic in whose clothes a theme is shown; a theme that is no clinic's is shown on the first one's pages. */
const storyIn: Record<string, string> = {
  [firstTheme.name]: 'tamarack-house',
  meridian: 'meridian-street',
  rosefield: 'rosefield',
};
const widths = [390, 768, 1280];
/** In kilobytes, so that the repository stays small. */
const allowed = 12_000;
/** WebP cannot be taller, in pixels. */
const tallest = 16_383;

const folder = join(import.meta.dirname, '../screenshots');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const { address, close } = await serve(0);
const browser = await chromium.launch({ executablePath: findBrowser().path, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  const devtools = await page.context().newCDPSession(page);
  for (const name of pages) {
    for (const { name: theme } of themes) {
      await load(page, `${address}iframe.html?viewMode=story&id=pages-${name}--${storyIn[theme] ?? 'tamarack-house'}`);
      for (const width of widths) {
        for (const colorScheme of ['light', 'dark'] as const) {
          await show(page, { theme, colorScheme, width });
          writeFileSync(join(folder, `${name}-${theme}-${colorScheme}-${width}.webp`), await picture(page, devtools));
        }
      }
      console.log(`${name} in ${theme}`);
    }
  }
} finally {
  await browser.close();
  await close();
}

const kilobytes = readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size / 1000, 0);
console.log(`${readdirSync(folder).length} pictures, ${Math.round(kilobytes)} kB`);
if (kilobytes > allowed) {
  console.error(`They are larger than ${allowed} kB together. Lower the quality in scripts/screenshots.ts.`);
  process.exitCode = 1;
}

/** The whole page as WebP, with the pictures that would only load when they come near. */
async function picture(page: Page, devtools: CDPSession): Promise<Buffer> {
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = 'eager';
    await Promise.all([...document.images].map((image) => image.decode()));
    await document.fonts.ready;
  });
  const { width, height } = await page.evaluate(() => {
    const { clientWidth, scrollHeight } = document.documentElement;
    return { width: clientWidth, height: scrollHeight };
  });
  // As tall as the page, so that the call bar of a phone stands at its end and covers nothing.
  await page.setViewportSize({ width, height });
  const { data } = await devtools.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 42,
    clip: { x: 0, y: 0, width, height, scale: Math.min(1, tallest / height) },
  });
  return Buffer.from(data, 'base64');
}
