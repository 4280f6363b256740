import { expect, test } from '../support/test.ts';

test('the navigation marks where one is', async ({ page }) => {
  await page.goto('/services/');
  const current = page.getByRole('navigation', { name: 'Main' }).locator('[aria-current=page]');
  await expect(current).toHaveText(['Services']);
});

test.describe('without JavaScript on a phone', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test('the menu opens and leads on', async ({ page }) => {
    await page.goto('/');
    await page.getByText('Menu').click();
    await page.getByRole('link', { name: 'Guides' }).first().click();
    await expect(page).toHaveURL(/\/articles\/$/);
  });
});
