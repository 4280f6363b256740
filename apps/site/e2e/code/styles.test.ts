import { article } from '../support/pages.ts';
import { loadWhole, missingAt, missingInAnyState, open, wholeStylesheet } from '../support/styles.ts';
import { expect, test } from '../support/test.ts';

// Rules are chosen in one way for all pages: here for those of most components, for the others in the matrix.
for (const path of ['/', article, '/contact/', '/newsletter/?thanks']) {
  test(`${path} lacks no rule of the whole stylesheet, in any state`, async ({ page, clinic }) => {
    await open(page, path, wholeStylesheet(clinic));
    expect(await missingInAnyState(page)).toEqual([]);
  });
}

test('a form with errors that comes without a script lacks no rule', async ({ page, clinic }) => {
  await page.goto('/newsletter/');
  await page.evaluate(() => document.querySelector<HTMLFormElement>('main form')?.submit());
  await expect(page).toHaveTitle(/^Error/);
  await loadWhole(page, wholeStylesheet(clinic));
  expect([...(await missingAt(page, 390)), ...(await missingAt(page, 1280))]).toEqual([]);
});

test('a rule that a page lacks is found', async ({ page }) => {
  await open(page, '/contact/', 'main:has(h1) a { order: 3 }');
  expect((await missingAt(page, 390)).length).toBeGreaterThan(3);
});
