import { setTimeout as wait } from 'node:timers/promises';

import { article } from './support/pages.ts';
import { expect, test } from './support/test.ts';

/** Sums what moved since the page began, as the browser measures it. */
function watchShifts(): void {
  Object.assign(globalThis, { shifted: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      Object.assign(globalThis, { shifted: Reflect.get(globalThis, 'shifted') + Reflect.get(entry, 'value') });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

for (const path of ['/', article]) {
  for (const width of [390, 1280]) {
    for (const late of [false, true]) {
      test(`${path} at ${width} px moves nothing, ${late ? 'with fonts that come late' : 'with fonts at once'}`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.addInitScript(watchShifts);
        if (late) {
          await page.route('**/*.woff2', async (route) => {
            await wait(900);
            await route.continue();
          });
        }
        await page.goto(path, { waitUntil: 'networkidle' });
        await page.evaluate(() => document.fonts.ready);
        await wait(300);

        expect(await page.evaluate(() => Reflect.get(globalThis, 'shifted'))).toBe(0);
      });
    }
  }
}
