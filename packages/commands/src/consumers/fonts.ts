import { deepStrictEqual, strictEqual } from 'node:assert';

import type { Browser, CDPSession, Page } from 'playwright';

import type { Checklist } from './checklist.ts';
import { messagesOf } from './visit.ts';

/** The families that the browser draws an element with. */
async function familiesOf(session: CDPSession, selector: string): Promise<string[]> {
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName }) => familyName.replace(/ \d+pt$/, ''));
}

function watchShifts(): void {
  Object.assign(globalThis, { shifted: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      Object.assign(globalThis, { shifted: Reflect.get(globalThis, 'shifted') + Reflect.get(entry, 'value') });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

async function visit(page: Page, port: number): Promise<string[]> {
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font' || request.url().endsWith('.woff2'))
      fonts.push(new URL(request.url()).pathname);
  });
  await page.addInitScript(watchShifts);
  await page.goto(`http://localhost:${port}/fonts`, { waitUntil: 'networkidle' });
  // A preload that nothing used is told three seconds after the page has loaded.
  await page.waitForTimeout(3500);
  return fonts;
}

/** A visitor who was never here sees the brand's typeface, at once and loaded once. */
export async function checkFonts(list: Checklist, name: string, browser: Browser, port: number): Promise<void> {
  await list.check(
    `${name}: a first visit is set in the brand's typeface, loaded once, and nothing moves`,
    async () => {
      const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
      try {
        const messages = messagesOf(page);
        const fonts = await visit(page, port);
        const session = await page.context().newCDPSession(page);
        deepStrictEqual(await familiesOf(session, 'h1'), ['Newsreader']);
        deepStrictEqual(fonts, [...new Set(fonts)], 'a font was loaded twice');
        strictEqual(await page.evaluate(() => Reflect.get(globalThis, 'shifted')), 0, 'something moved');
        deepStrictEqual(messages, []);
      } finally {
        await page.close();
      }
    },
  );
}
