import { expect, test } from '../support/test.ts';

const run = 'script:not([type="application/ld+json"])';

test('contact says whether someone is there now, by the clock of the clinic, in one small script', async ({
  context,
}) => {
  // A window keeps the clock that it was given.
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date('2026-12-01T18:00:00Z'));
  await page.goto('/contact/');
  const now = page.getByText(/^Open now, until /);
  await expect(now).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(now, 'paper is read later').toBeHidden();
  await expect(page.locator(run)).toHaveCount(1);
  await page.close();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing is missing: the week is there, and nothing is said of this moment', async ({ page }) => {
    await page.goto('/contact/');
    await expect(page.getByRole('table', { name: 'Opening hours' })).toBeVisible();
    await expect(page.getByText(/open now/i)).toHaveCount(0);
  });
});
