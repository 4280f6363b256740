import { clinics } from '@cairn-ds/samples';
import { test as base, type BrowserContext, type Page } from '@playwright/test';

import { Visit } from './visit.ts';

export interface ClinicOption {
  /** Id of the clinic whose site is visited. */
  clinic: string;
}

interface Shared {
  /** The context of all tests of a worker, with or without JavaScript: what one has loaded, the next has at hand. */
  contextOf: (javaScriptEnabled: boolean) => Promise<BrowserContext>;
  /**
   * The window of all tests of a worker, with or without JavaScript. One that opens takes four times as long as a page of
   * the same site in one that is there. A test whose window keeps something of it opens one of its own:
   * `context.newPage()`.
   */
  windowOf: (javaScriptEnabled: boolean) => Promise<Page>;
}

/** A file of the site that shows nothing and runs nothing. Another origin would be another process of the browser. */
const rest = '/robots.txt';

/** Leaves nothing of the test before in a window. */
async function clear(page: Page, viewport: { width: number; height: number } | null): Promise<void> {
  page.removeAllListeners();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.goto(rest);
  await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, forcedColors: null });
  if (viewport) await page.setViewportSize(viewport);
}

/** A test of one clinic's served site, in a cleared window: addresses are relative to the site. */
export const test = base.extend<object, ClinicOption & Shared>({
  clinic: ['', { option: true, scope: 'worker' }],
  baseURL: ({ clinic }, use) => use(addressOf(clinic)),

  contextOf: [
    async ({ browser, clinic }, use) => {
      const contexts = new Map<boolean, Promise<BrowserContext>>();
      await use((javaScriptEnabled) => {
        const context =
          contexts.get(javaScriptEnabled) ??
          browser.newContext({ baseURL: addressOf(clinic), locale: 'en-US', javaScriptEnabled });
        contexts.set(javaScriptEnabled, context);
        return context;
      });
      for (const context of contexts.values()) await (await context).close();
    },
    { scope: 'worker' },
  ],
  windowOf: [
    async ({ contextOf }, use) => {
      const windows = new Map<boolean, Promise<Page>>();
      await use((javaScriptEnabled) => {
        const window =
          windows.get(javaScriptEnabled) ?? contextOf(javaScriptEnabled).then((context) => context.newPage());
        windows.set(javaScriptEnabled, window);
        return window;
      });
    },
    { scope: 'worker' },
  ],
  context: async ({ contextOf, javaScriptEnabled }, use) => use(await contextOf(javaScriptEnabled)),
  page: async ({ windowOf, javaScriptEnabled, viewport }, use) => {
    const page = await windowOf(javaScriptEnabled);
    await clear(page, viewport);
    await use(page);
  },
});

/**
 * A test that looks at a page which stays open: the tests of a worker share one window, and
 * `visit.open()` loads a page only when it is not there yet. So they come in groups, a page each:
 *
 *     test.describe(path, () => {
 *       test.describe.configure({ mode: 'default' });
 *       test.beforeEach(({ visit }) => visit.open(path));
 */
export const visitingTest = test.extend<object, { visit: Visit }>({
  visit: [
    async ({ contextOf }, use) => {
      const context = await contextOf(true);
      const page = await context.newPage();
      await use(new Visit(page));
      await page.close();
    },
    { scope: 'worker' },
  ],
  page: ({ visit }, use) => use(visit.page),
});

export { expect } from '@playwright/test';

/** Where the site of a clinic is served. */
export const addressOf = (clinic: string) => process.env[`CAIRN_E2E_${clinic}`];

/** The data behind the clinic's site. */
export function dataOf(clinic: string) {
  const data = clinics.find(({ id }) => id === clinic);
  if (!data) throw new Error(`There is no clinic named "${clinic}" in the samples.`);
  return data;
}
