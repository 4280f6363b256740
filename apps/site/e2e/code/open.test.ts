import { axe, crowdedLandmarks, ibm } from '@cairn-ds/checks';

import { expect, test } from '../support/test.ts';

test('axe and IBM Equal Access find nothing in a form with errors', async ({ page }) => {
  await page.goto('/newsletter/');
  await page.getByRole('button', { name: 'Sign up' }).click();
  await expect(page.getByRole('group').filter({ hasText: 'Two things to fix' })).toBeFocused();
  expect(await axe(page)).toEqual([]);
  expect(await ibm(page)).toEqual([]);
  expect(await crowdedLandmarks(page)).toEqual([]);
});

test('axe and IBM Equal Access find nothing in an open menu on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await page.getByText('Menu').click();
  expect(await axe(page)).toEqual([]);
  expect(await ibm(page)).toEqual([]);
  expect(await crowdedLandmarks(page)).toEqual([]);
});
