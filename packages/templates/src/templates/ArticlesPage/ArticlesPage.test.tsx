import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { bare, clinic } from '../../test/clinic.js';
import { headings, itsPage } from '../../test/conform.js';
import { emptyIn } from '../../test/outline.js';
import { articles, pictures } from '../../test/samples.js';
import { itsSlots } from '../../test/slots.js';
import { ArticlesPage } from './ArticlesPage.js';

const page = <ArticlesPage clinic={clinic} articles={articles} pictures={pictures} />;

itsPage({ full: page, bare: <ArticlesPage clinic={bare} articles={[]} /> });

test('it lists every article in the order that is given', () => {
  render(page);
  expect(headings(2)).toContain('All guides');
  expect(headings(3)).toEqual(articles.map(({ article }) => article.title));
});

test('without articles and without a letter only the title stands there', () => {
  render(<ArticlesPage clinic={bare} articles={[]} />);
  expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual(['Guides']);
});

const hrefOf = (position: number) => (position === 1 ? '/articles/' : `/articles/page/${position}/`);
const second = <ArticlesPage clinic={clinic} articles={articles} pages={{ position: 2, total: 3, hrefOf }} />;

test('a page of a long list leads to the others, and says which it is', () => {
  render(second);
  const pages = screen.getByRole('navigation', { name: 'Pages of this list' });
  expect(within(pages).getByRole('link', { current: 'page' })).toHaveTextContent('2');
  expect(within(pages).getByRole('link', { name: /next/i })).toHaveAttribute('href', '/articles/page/3/');
});

test('a later page is told apart by its title, and has the lead no more', () => {
  render(second);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Guides, page 2');
  expect(screen.queryByText(clinic.pages.articles?.lead ?? '')).toBeNull();
});

const topics = [
  { id: 'first-steps', title: 'First steps', text: 'Where to begin.' },
  { id: 'families', title: 'For families', text: 'What you can do.' },
];
const withTopics = { ...clinic, topics };

test('it leads to the articles on each topic, and says which are shown', () => {
  const { rerender } = render(<ArticlesPage clinic={withTopics} articles={articles} />);
  const links = () =>
    within(screen.getByRole('navigation', { name: 'Topics' }))
      .getAllByRole('link')
      .map((link) => [link.textContent, link.getAttribute('href'), link.getAttribute('aria-current')]);
  const [first, families] = [
    ['First steps', '/articles/topics/first-steps/', null],
    ['For families', '/articles/topics/families/', null],
  ];
  expect(links()).toEqual([['All guides', '/articles/', 'page'], first, families]);

  const topic = topics[1];
  rerender(<ArticlesPage clinic={withTopics} articles={articles} topic={topic} />);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('For families');
  expect(screen.getByText('What you can do.')).toBeVisible();
  expect(headings(2)).toContain('Guides on this topic');
  expect(links()).toEqual([
    ['All guides', '/articles/', null],
    first,
    ['For families', '/articles/topics/families/', 'page'],
  ]);

  rerender(
    <ArticlesPage clinic={withTopics} articles={articles} topic={topic} pages={{ position: 2, total: 2, hrefOf }} />,
  );
  expect(links().at(-1)).toEqual(['For families', '/articles/topics/families/', 'true']);
});

test('a clinic without topics has no links to them', () => {
  render(<ArticlesPage clinic={{ ...clinic, topics: [] }} articles={articles} />);
  expect(screen.queryByRole('navigation', { name: 'Topics' })).toBeNull();
});

test('a list of one page leads to no other', () => {
  const { container } = render(<ArticlesPage {...page.props} pages={{ position: 1, total: 1, hrefOf }} />);
  expect(screen.queryByRole('navigation', { name: 'Pages of this list' })).toBeNull();
  expect(emptyIn(container)).toEqual([]);
});

describe('slots', () => {
  itsSlots(second, { pagination: 'Next' });
  itsSlots(<ArticlesPage clinic={withTopics} articles={articles} />, { topics: 'First steps' });
  itsSlots(page, {
    breadcrumbs: 'Home',
    articleCards: 'Does intensive outpatient treatment work?',
    newsletter: 'One calm letter a month',
  });
});
