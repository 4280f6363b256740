import { clinics } from '@cairn-ds/samples';
import { test as base, type BrowserContext, type Page } from '@playwright/test';

import { Visit } from './visit.ts';

/** The clinic that stands for all where only code can break. */
export const first = clinics[0]?.id ?? '';

interface ClinicOption {
  /** Id of the clinic whose site is visited. Default: the first. */
  clinic: string;
}

/** What all tests of a worker share, of one clinic's site and with or without JavaScript. */
interface Shared {
  /** A context: what one test has loaded, the next has at hand. */
  contextOf: (clinic: string, javaScriptEnabled?: boolean) => Promise<BrowserContext>;
  /**
   * A window. One that opens takes four times as long as a page of the same site in one that is there. A test whose window
   * keeps something of it opens one of its own: `context.newPage()`.
   */
  windowOf: (clinic: string, javaScriptEnabled: boolean) => Promise<Page>;
  /** A window that goes from page to page. */
  visitOf: (clinic: string) => Promise<Visit>;
}

/** Makes each thing once, and has it again for the same words. */
function once<Words extends unknown[], Thing>(make: (...words: Words) => Promise<Thing>) {
  const made = new Map<string, Promise<Thing>>();
  return (...words: Words): Promise<Thing> => {
    const key = JSON.stringify(words);
    const thing = made.get(key) ?? make(...words);
    made.set(key, thing);
    return thing;
  };
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

/**
 * A test of one clinic's served site, in a cleared window: addresses are relative to the site. All that workers share is
 * here, since tests that share other things would get workers of their own, each with a browser to start.
 */
export const test = base.extend<ClinicOption, Shared>({
  clinic: [first, { option: true }],
  baseURL: ({ clinic }, use) => use(addressOf(clinic)),

  contextOf: [
    ({ browser }, use) =>
      use(
        once((clinic, javaScriptEnabled = true) =>
          browser.newContext({ baseURL: addressOf(clinic), locale: 'en-US', javaScriptEnabled }),
        ),
      ),
    { scope: 'worker' },
  ],
  windowOf: [
    ({ contextOf }, use) =>
      use(once(async (clinic, javaScriptEnabled) => (await contextOf(clinic, javaScriptEnabled)).newPage())),
    { scope: 'worker' },
  ],
  visitOf: [
    ({ contextOf }, use) => use(once(async (clinic) => new Visit(await (await contextOf(clinic)).newPage()))),
    { scope: 'worker' },
  ],
  context: async ({ contextOf, clinic, javaScriptEnabled }, use) => use(await contextOf(clinic, javaScriptEnabled)),
  page: async ({ windowOf, clinic, javaScriptEnabled, viewport }, use) => {
    const page = await windowOf(clinic, javaScriptEnabled);
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
export const visitingTest = test.extend<{ visit: Visit }>({
  visit: async ({ visitOf, clinic }, use) => use(await visitOf(clinic)),
  page: ({ visit }, use) => use(visit.page),
});

/** Tests what a clinic's data or brand can break: once for every clinic. */
export function forEachClinic(tests: (clinic: string) => void): void {
  for (const { id } of clinics) {
    test.describe(id, () => {
      test.use({ clinic: id });
      tests(id);
    });
  }
}

export { expect } from '@playwright/test';

/** Where the site of a clinic is served. */
export const addressOf = (clinic: string) => process.env[`CAIRN_E2E_${clinic}`];

/** The data behind the clinic's site. */
export function dataOf(clinic: string) {
  const data = clinics.find(({ id }) => id === clinic);
  if (!data) throw new Error(`There is no clinic named "${clinic}" in the samples.`);
  return data;
}
