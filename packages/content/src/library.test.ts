import { expect, test } from 'vitest';

import { checkArticles, countCitations, readArticle, type Entry } from './index.js';
import { citationsIn } from './library.js';

const entry = (slug: string, related: string[], body = ''): Entry => ({
  slug,
  file: `${slug}.mdx`,
  body,
  article: readArticle(
    {
      title: slug,
      description: slug,
      lead: slug,
      author: 'a',
      reviewer: 'b',
      published: '2026-11-01',
      reviewed: '2026-11-12',
      nextReview: '2027-11-12',
      references: [{ id: 'mccarty-2014', title: 'Evidence', href: 'https://doi.org/10.1176/appi.ps.201300249' }],
      related,
    },
    { file: `${slug}.mdx` },
  ),
});

test('articles may relate to each other and cite their own references', () => {
  const body = 'It works.<Citation reference="mccarty-2014" />';
  expect(() => checkArticles([entry('one', ['two'], body), entry('two', ['one'])])).not.toThrow();
});

test('what does not exist is reported for all articles at once', () => {
  const articles = [
    entry('first-visit', ['first-visits']),
    entry('costs', ['costs'], '<Citation reference="mccarty-2015" />'),
  ];
  expect(() => checkArticles(articles)).toThrow(
    expect.objectContaining({
      name: 'ContentError',
      message: `3 problems in the content. Nothing is published until this is put right.

first-visit.mdx
  related[0]: "first-visits" is not an article. Did you mean "first-visit"?

costs.mdx
  related[0]: "costs" is this article itself. Name another, or leave it out.
  body: cites "mccarty-2015", which is not a reference. Did you mean "mccarty-2014"?`,
    }),
  );
});

test('citations are found in text and in quotations, and not in code or comments', () => {
  const body = `One.<Citation reference="a" />
<CitedQuote cite="https://a.example" reference='b'>Words.</CitedQuote>
\`<Citation reference="c" />\` {/* <Citation reference="d" /> */}`;
  expect(citationsIn(body)).toEqual(['a', 'b']);
});

test('the places of every reference are counted, none included', () => {
  const { article } = entry('one', []);
  const citation = '<Citation reference="mccarty-2014" />';
  expect(countCitations(article, `${citation} and ${citation}`)).toEqual({ 'mccarty-2014': 2 });
  expect(countCitations(article, 'Nothing.')).toEqual({ 'mccarty-2014': 0 });
});
