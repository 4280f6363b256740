import { graphsIn } from '@cairn-ds/checks/structuredData';

import { dataOf, expect, test } from '../support/test.ts';

test('a long list of guides has pages that lead to each other, and no other', async ({ page, request, clinic }) => {
  const { url } = dataOf(clinic);

  await page.goto('/articles/');
  await expect(page.locator('[rel=prev]')).toHaveCount(0);
  await expect(page.locator('[rel=next]')).toHaveAttribute('href', '/articles/page/2/');
  // In the head, Firefox would fetch the page before anybody asks, and the policy refuses that with an error.
  await expect(page.locator('head [rel=next]')).toHaveCount(0);
  const first = await page.getByRole('heading', { level: 3 }).allTextContents();

  await page.getByRole('link', { name: 'Next page' }).click();
  await expect(page).toHaveTitle(/^Guides, page 2 \|/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Guides, page 2');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `${url}/articles/page/2/`);
  await expect(page.locator('[rel=prev]')).toHaveAttribute('href', '/articles/');
  await expect(page.locator('[rel=next]')).toHaveCount(0);
  const second = await page.getByRole('heading', { level: 3 }).allTextContents();
  expect([first.length, second.length]).toEqual([6, 3]);
  expect(new Set([...first, ...second]).size).toBe(9);

  for (const missing of ['page/1/', 'page/3/', 'page/0/', 'topics/', 'topics/nothing/', 'topics/families/page/2/']) {
    expect([missing, (await request.get(`/articles/${missing}`)).status()]).toEqual([missing, 404]);
  }
});

test('guides on a topic are found from the page of all, and machines are told the way', async ({ page, request }) => {
  await page.goto('/articles/page/2/');
  const topics = page.getByRole('navigation', { name: 'Topics' });
  await topics.getByRole('link', { name: 'For families' }).click();
  await expect(page).toHaveURL(/\/articles\/topics\/families\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('For families');
  await expect(topics.locator('[aria-current=page]')).toHaveText('For families');
  await expect(page.getByRole('heading', { level: 3 })).toHaveText([/will not get help/, /your children/]);

  const [graph] = graphsIn(await (await request.get('/articles/topics/families/')).text());
  const [here, breadcrumbs] = graph?.['@graph'] ?? [];
  expect(here).toMatchObject({ '@type': 'CollectionPage', name: 'For families' });
  expect(breadcrumbs).toMatchObject({
    itemListElement: [{ name: 'Home' }, { name: 'Guides' }, { name: 'For families' }],
  });
});
