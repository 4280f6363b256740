import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { bare, clinic } from '../../test/clinic.js';
import { itsPage } from '../../test/conform.js';
import { articles, first, pictures } from '../../test/samples.js';
import { itsSlots } from '../../test/slots.js';
import { ArticlePage } from './ArticlePage.js';

const { article, citations, readingMinutes } = first;

const page = (
  <ArticlePage
    {...{ clinic, article, articles, citations, pictures, readingMinutes }}
    headings={[{ id: 'what', text: 'What it is' }]}
  >
    <section>
      <h2 id="what">What it is</h2>
      <p>A full program of care without a bed.</p>
    </section>
  </ArticlePage>
);

const short = { ...article, hero: undefined, takeaways: [], references: [], related: [], shortTitle: undefined };
const bareArticle = (
  <ArticlePage clinic={bare} article={short}>
    <p>A few words.</p>
  </ArticlePage>
);

itsPage({ full: page, bare: bareArticle });

test('it is an article with its people, its sources, and what to read next', () => {
  render(page);
  const shown = screen.getByRole('article');
  expect(within(shown).getByRole('heading', { level: 1 })).toHaveTextContent(article.title);
  expect(screen.getAllByRole('link', { name: /Imani Okafor/ })[0]).toHaveAttribute('href', '#reviewer');
  expect(within(shown).getByText(/McCarty/)).toBeVisible();
  const cards = screen.getByRole('heading', { name: 'Read next' }).parentElement as HTMLElement;
  expect(
    within(cards)
      .getAllByRole('link')
      .map(({ textContent }) => textContent),
  ).toEqual(article.related.map((slug) => articles.find((each) => each.slug === slug)?.article.title));
});

test('the contents end with the sources', () => {
  render(page);
  const [contents] = screen.getAllByRole('navigation', { name: 'On this page' });
  const links = within(contents as HTMLElement).getAllByRole('link');
  expect(links.map(({ textContent }) => textContent)).toEqual(['What it is', 'References']);
});

test('pictures are found by their path in content', () => {
  const { container } = render(page);
  expect(container.querySelector('article img')).toHaveAttribute('src', '/cdn/group-room-1440.webp');
  expect(container.querySelector('article img')).toHaveAttribute(
    'srcset',
    '/cdn/group-room-720.webp 720w, /cdn/group-room-1440.webp 1440w',
  );
});

test('it leads to the articles on each of its topics, and an article on none does not', () => {
  const about = { ...article, topics: ['families', 'first-steps'] };
  const { rerender } = render(<ArticlePage {...page.props} article={about} articlesHref="/read/" />);
  const line = screen.getByText(/^More guides on this:/);
  expect(line).toHaveTextContent('More guides on this: First steps, For families');
  expect(within(line).getByRole('link', { name: 'For families' })).toHaveAttribute('href', '/read/topics/families/');
  rerender(<ArticlePage {...page.props} article={about} language="es" />);
  expect(screen.getByText(/^Más guías sobre esto:/)).toBeVisible();
  rerender(<ArticlePage {...page.props} article={{ ...article, topics: [] }} />);
  expect(screen.queryByText(/^More guides on this:/)).toBeNull();
});

test('a clinic without a letter has no band for it', () => {
  render(bareArticle);
  expect(screen.queryByRole('form')).toBeNull();
});

test('a byline leads to no card that is not there', () => {
  render(<ArticlePage {...page.props} reviewer={null} />);
  expect(screen.getByRole('link', { name: /Imani Okafor/ })).toHaveAttribute('href', '/team/imani-okafor/');
});

test('crumbs lead to the page of all articles, by the title that the clinic gives it', () => {
  const pages = { articles: { title: 'Reading room', description: 'All of it.', lead: 'Read.', sections: [] } };
  render(<ArticlePage {...page.props} clinic={{ ...clinic, pages }} articlesHref="/read/" />);
  expect(screen.getByRole('link', { name: 'Reading room' })).toHaveAttribute('href', '/read/');
});

describe('slots', () => {
  itsSlots(page, {
    breadcrumbs: 'Home',
    byline: 'Written by',
    hero: 'A group room before a session.',
    aside: 'Asking is not signing up.',
    takeaways: 'Key takeaways',
    reviewer: 'Board-certified',
    references: 'McCarty',
    topics: 'More guides on this',
    related: 'Read next',
    newsletter: 'One calm letter a month',
  });
});
