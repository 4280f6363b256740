import { articlesOf } from '@cairn-ds/samples';
import { expect, type Locator, type Page } from '@playwright/test';

import { article } from './pages.ts';
import type { dataOf } from './test.ts';

/** The elements of the article, in the order in which they are read. */
export function elements(page: Page, clinic: ReturnType<typeof dataOf>): [string, Locator][] {
  const { name, people } = clinic;
  const [reviewer] = people;
  const hero = articlesOf(clinic).find(({ slug }) => article.includes(slug))?.article.hero;
  const main = page.getByRole('main');
  const section = (heading: string | RegExp) => sectionOf(page, heading);
  return [
    ['crisis line', page.getByText('In a crisis, call or text')],
    ['breadcrumbs', main.getByRole('navigation', { name: 'Breadcrumb' })],
    ['title', main.getByRole('heading', { level: 1, name: 'Does intensive outpatient treatment work?' })],
    ['reviewer', main.getByText('Medically reviewed by')],
    ['date of review', main.getByText('Last reviewed')],
    ['writer', main.getByText('Written by')],
    ['lead', main.getByText(/^For most people, yes/)],
    ['picture', main.getByRole('img', { name: `${hero?.alt}` })],
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
    ['reviewed by', section(new RegExp(`Reviewed by Dr\\.\\s${reviewer?.name}`))],
    ['references', section('References').getByRole('list').first()],
    ['related articles', section('Read next').getByRole('link').first()],
    ['newsletter', main.getByRole('form')],
    ['footer', page.getByRole('contentinfo')],
  ];
}

/** The section that a heading opens. */
export function sectionOf(page: Page, heading: string | RegExp): Locator {
  const opened = page.getByRole('heading', { name: heading, exact: true });
  return page.locator('section').filter({ has: opened }).last();
}

/** Each is seen, and stands in the document after the one before. */
export async function expectInOrder(all: [string, Locator][]): Promise<void> {
  const places: number[] = [];
  for (const [name, element] of all) {
    await expect.soft(element, name).toBeVisible();
    places.push(await placeOf(element));
  }
  expect(places).toEqual(places.toSorted((a, b) => a - b));
}

async function placeOf(element: Locator): Promise<number> {
  return element.evaluate((node) => [...document.querySelectorAll('*')].indexOf(node));
}
