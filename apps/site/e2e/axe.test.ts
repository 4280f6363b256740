import { expectNoViolations } from './support/axe.ts';
import { pages } from './support/pages.ts';
import { expect, test } from './support/test.ts';

// In every mode and width: e2e/matrix.
for (const path of pages) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await page.goto(path);
    await expectNoViolations(page);
  });
}

test('axe finds nothing in a form with errors', async ({ page }) => {
  await page.goto('/newsletter/');
  await page.getByRole('button', { name: 'Sign up' }).click();
  await expect(page.getByRole('group').filter({ hasText: 'Two things to fix' })).toBeFocused();
  await expectNoViolations(page);
});

test('axe finds nothing in an open menu on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await page.getByText('Menu').click();
  await expectNoViolations(page);
});
