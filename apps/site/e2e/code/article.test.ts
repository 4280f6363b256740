import type { Page } from '@playwright/test';

import { elements, expectInOrder, sectionOf } from '../support/elements.ts';
import { article } from '../support/pages.ts';
import { dataOf, expect, test } from '../support/test.ts';

/** The page's table as the browser tells it to assistive technology: its name, then each row with the roles and names in it. */
async function tableTree(page: Page) {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  type Node = (typeof nodes)[number];
  const inside = (node: Node, ...roles: string[]): Node[] =>
    (node.childIds ?? [])
      .flatMap((id) => byId.get(id) ?? [])
      .flatMap((child) => (roles.includes(`${child.role?.value}`) ? [child] : inside(child, ...roles)));
  const heard = ({ role, name }: Node) => [`${role?.value}`, `${name?.value}`] as const;

  const table = nodes.find(({ role }) => role?.value === 'table');
  if (!table) throw new Error('There is no table in the accessibility tree.');
  const rows = inside(table, 'row').map(
    (row) => ['row', ...inside(row, 'columnheader', 'rowheader', 'cell').map(heard)] as const,
  );
  return [heard(table), ...rows] as const;
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('everything in the article is there, seen, and in order', async ({ page, clinic }) => {
    await page.goto(article);
    await expectInOrder(elements(page, dataOf(clinic)));
  });
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('on a phone the contents unfold and lead to their sections', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(article);
      const contents = page.getByRole('navigation', { name: 'On this page' });
      await expect(contents).toHaveCount(1);
      const link = contents.getByRole('link', { name: 'A typical week' });
      await expect(link).toBeHidden();
      await contents.getByText('On this page').click();
      await link.click();
      await expect(page.getByRole('heading', { name: 'A typical week' })).toBeInViewport();
    });

    test('questions open to their answers', async ({ page, clinic }) => {
      await page.goto(article);
      const [first] = dataOf(clinic).questions;
      const answer = page.getByText(`${first?.answer}`.slice(0, 40));
      await expect(answer).toBeHidden();
      await page.getByText(`${first?.question}`).click();
      await expect(answer).toBeVisible();
    });
  });
}

test('the advantages are an ordered list of three, each with a heading', async ({ page }) => {
  await page.goto(article);
  const list = sectionOf(page, 'Three advantages').getByRole('list').first();
  expect(await list.evaluate((node) => node.localName)).toBe('ol');
  await expect(list.getByRole('listitem')).toHaveCount(3);
  await expect(list.getByRole('heading', { level: 3 })).toHaveCount(3);
});

test('a citation leads to its source, and the source leads back', async ({ page }) => {
  await page.goto(article);
  const citation = page.getByRole('link', { name: 'Reference 1', exact: true }).first();
  await citation.click();
  await expect(page).toHaveURL(/#ref-mccarty-2014$/);
  const source = page.locator(':target');
  await expect(source).toBeInViewport();
  await source.locator('a[href^="#cite-"]').first().click();
  await expect(citation).toBeInViewport();
});

test('the contents show, and say, which section is being read, and no other', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(article);
  const contents = page.getByRole('navigation', { name: 'On this page' });
  const said = page.locator('[data-cairn-contents] a[aria-current]:visible');
  for (const name of ['How it compares', 'Three advantages', 'Common questions', 'A typical week']) {
    await sectionOf(page, name).evaluate((section) => section.scrollIntoView({ behavior: 'instant' }));
    await expect(said).toHaveText([name]);
    await expect(contents).toBeInViewport();
    expect(await said.evaluate((link) => Number(getComputedStyle(link).fontWeight))).toBeGreaterThan(600);
  }

  // At the very top nothing has been read yet.
  await page.evaluate(() => scrollTo(0, 0));
  await expect(said).toHaveCount(0);

  // What is clicked stays marked, though the last sections are short and the page ends before they come up to the eye.
  await page.setViewportSize({ width: 1280, height: 3000 });
  for (const link of await contents.getByRole('link').all()) {
    await link.click();
    await expect(link).toHaveAttribute('aria-current', 'true');
    await expect(said).toHaveCount(1);
  }
});

test('at 320 px the comparison looks like cards and is a table to assistive technology', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(article);
  const table = page.getByRole('table');
  expect(await table.evaluate((node) => getComputedStyle(node).display)).toBe('block');

  const columns = ['Level of care', 'Hours a week', 'Nights', 'A good fit when'];
  const [caption, headings, ...levels] = await tableTree(page);
  expect(caption).toEqual(['table', 'Four levels of care, compared by hours, nights and fit']);
  expect(headings).toEqual(['row', ...columns.map((name) => ['columnheader', name])]);
  expect(levels.map(([, heading]) => heading)).toEqual(
    ['Outpatient', 'Intensive outpatient This page', 'Partial hospitalization', 'Residential'].map((name) => [
      'rowheader',
      name,
    ]),
  );
  for (const [role, , ...cells] of levels) {
    expect(role).toBe('row');
    expect(cells.map(([kind]) => kind)).toEqual(['cell', 'cell', 'cell']);
    expect(cells.every(([, words]) => words)).toBe(true);
  }
});

test('on paper the numbers are there, and what sticks or asks for a press is not', async ({ page, clinic }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(article);
  const bar = page.getByRole('link', { name: /^Call admissions \(/ });
  await expect(bar).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(bar).toBeHidden();
  await expect(page.getByRole('heading', { name: /^If you might hurt yourself/ })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: '988', exact: true }).first()).toBeVisible();
  const plate = sectionOf(page, /^Not sure which level fits/);
  await expect(plate.getByText(dataOf(clinic).telephone.admissions).first()).toBeVisible();
});
