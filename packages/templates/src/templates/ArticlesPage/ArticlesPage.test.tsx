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

test('a list of one page leads to no other', () => {
  const { container } = render(<ArticlesPage {...page.props} pages={{ position: 1, total: 1, hrefOf }} />);
  expect(screen.queryByRole('navigation', { name: 'Pages of this list' })).toBeNull();
  expect(emptyIn(container)).toEqual([]);
});

describe('slots', () => {
  itsSlots(second, { pagination: 'Next' });
  itsSlots(page, { breadcrumbs: 'Home', articleCards: 'All guides', newsletter: 'One calm letter a month' });
});
