import type { Locator, Page } from '@playwright/test';

import { article } from './support/pages.ts';
import { dataOf, expect, test } from './support/test.ts';

/** The elements of the article, in the order in which they are read. */
function elements(page: Page, clinic: string): [string, Locator][] {
  const { name, people } = dataOf(clinic);
  const [reviewer] = people;
  const main = page.getByRole('main');
  const section = (heading: string | RegExp) => main.getByRole('region', { name: heading });
  return [
    ['crisis line', page.getByText('In a crisis, call or text')],
    ['breadcrumbs', main.getByRole('navigation', { name: 'Breadcrumb' })],
    ['title', main.getByRole('heading', { level: 1, name: 'Does intensive outpatient treatment work?' })],
    ['reviewer', main.getByText('Medically reviewed by')],
    ['date of review', main.getByText('Last reviewed')],
    ['writer', main.getByText('Written by')],
    ['lead', main.getByText(/^For most people, yes/)],
    ['picture', main.getByRole('img', { name: /^Six chairs in a circle/ })],
    ['takeaways', section('Key takeaways').getByRole('listitem').first()],
    ['introduction', section('What it is')],
    ['comparison of levels of care', section('How it compares').getByRole('table')],
    ['week', section('A typical week').getByRole('figure')],
    ['schedule', section('A typical week').getByText('Each session')],
    ['services', section('Services you may use').getByRole('heading', { level: 3, name: 'Group therapy' })],
    ['complementary services', section('Services you may use').getByText('Complementary').first()],
    ['what you get out of it', section('What you get out of it')],
    ['provider', section('The program near you').getByRole('heading', { level: 3, name })],
    ['advantages', section('Three advantages').getByRole('list').first()],
    ['quotation', main.getByRole('blockquote')],
    ['inline call', section('Three advantages').getByRole('link', { name: /^\(\d{3}\)/ })],
    ['call', main.getByRole('heading', { name: /^Not sure which level fits/ })],
    ['crisis support', main.getByRole('heading', { name: /^If you might hurt yourself/ })],
    ['questions', section('Common questions')],
    ['reviewed by', section(new RegExp(`Reviewed by Dr. ${reviewer?.name}`))],
    ['references', section('References').getByRole('list').first()],
    ['related articles', section('Read next').getByRole('link').first()],
    ['newsletter', main.getByRole('form')],
    ['footer', page.getByRole('contentinfo')],
  ];
}

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

async function placeOf(element: Locator): Promise<number> {
  return element.evaluate((node) => [...document.querySelectorAll('*')].indexOf(node));
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('everything in the article is there, seen, and in order', async ({ page, clinic }) => {
      await page.goto(article);
      const places: number[] = [];
      for (const [name, element] of elements(page, clinic)) {
        await expect(element, name).toBeVisible();
        places.push(await placeOf(element));
      }
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    });

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
  const list = page.getByRole('region', { name: 'Three advantages' }).getByRole('list').first();
  expect(await list.evaluate((node) => node.localName)).toBe('ol');
  await expect(list.getByRole('listitem')).toHaveCount(3);
  await expect(list.getByRole('heading', { level: 3 })).toHaveCount(3);
});

test('headings skip no level', async ({ page }) => {
  await page.goto(article);
  const levels = await page
    .locator('h1, h2, h3, h4, h5, h6')
    .evaluateAll((all) =>
      all.filter((heading) => heading.checkVisibility()).map(({ localName }) => Number(localName.slice(1))),
    );
  const skipped = levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
  expect(skipped).toEqual([]);
});

test('every id is used once', async ({ page }) => {
  await page.goto(article);
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(ids.length).toBe(new Set(ids).size);
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
    await page.getByRole('region', { name }).evaluate((section) => section.scrollIntoView({ behavior: 'instant' }));
    await expect(said).toHaveText([name]);
    await expect(contents).toBeInViewport();
    const [weight, known] = await said.evaluate((link) => [
      Number(getComputedStyle(link).fontWeight),
      // A browser that knows by itself has to agree with what is said.
      !CSS.supports('selector(:target-current)') || link.matches(':target-current'),
    ]);
    expect(weight).toBeGreaterThan(600);
    expect(known).toBe(true);
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

test('every number to call dials what it shows', async ({ page }) => {
  await page.goto(article);
  const calls = await page
    .locator('a[href^="tel:"]')
    .evaluateAll((links) => links.map((link) => [link.getAttribute('href'), link.textContent] as const));
  expect(calls.length).toBeGreaterThan(8);
  for (const [href, text] of calls) {
    const dialed = `${href}`.replace(/\D/g, '').replace(/^1/, '');
    // A button beside a number says only what it does.
    const shown = `${text}`.replace(/\D/g, '') || dialed;
    expect(shown, `${text}`).toBe(dialed);
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
  const plate = page.getByRole('region', { name: /^Not sure which level fits/ });
  await expect(plate.getByText(dataOf(clinic).telephone.admissions).first()).toBeVisible();
});
