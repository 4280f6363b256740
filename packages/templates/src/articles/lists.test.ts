import { expect, test } from 'vitest';

import { clinic } from '../test/clinic.js';
import { articlesHead } from './head.js';
import { articleLists } from './lists.js';

const topics = [
  { id: 'first-steps', title: 'First steps', text: 'Where to begin.' },
  { id: 'families', title: 'For families', text: 'What you can do.' },
  { id: 'work', title: 'Work', text: 'What to say there.' },
];

const listed = (slug: string, ...about: string[]) => ({
  slug,
  href: `/articles/${slug}/`,
  article: { title: slug, description: slug, topics: about },
});

const articles = [
  listed('a', 'families'),
  listed('b'),
  listed('c', 'families', 'first-steps'),
  listed('d', 'families'),
];

test('every list has its pages, and a topic without articles has none', () => {
  const lists = articleLists({ clinic: { topics }, articles, perPage: 2 });
  expect(lists.map(({ href, articles }) => [href, articles.map(({ slug }) => slug).join('')])).toEqual([
    ['/articles/', 'ab'],
    ['/articles/page/2/', 'cd'],
    ['/articles/topics/first-steps/', 'c'],
    ['/articles/topics/families/', 'ac'],
    ['/articles/topics/families/page/2/', 'd'],
  ]);
});

test.each([0, 1, 5, 6, 7, 12, 13])('the pages of %i articles lead to each other, and to nothing else', (count) => {
  const many = Array.from({ length: count }, (_, index) => listed(`guide-${index}`, 'families'));
  const lists = articleLists({ clinic: { topics }, articles: many, perPage: 6, articlesHref: '/read/' });
  const hrefs = new Set(lists.map(({ href }) => href));
  expect(hrefs.size).toBe(lists.length);
  for (const { href, pages, articles } of lists) {
    expect(pages.hrefOf(pages.position)).toBe(href);
    for (let page = 1; page <= pages.total; page += 1) expect(hrefs).toContain(pages.hrefOf(page));
    expect(hrefs).not.toContain(pages.hrefOf(pages.total + 1));
    expect(articles.length).toBeLessThanOrEqual(6);
  }
  expect(lists.filter(({ topic }) => !topic).flatMap(({ articles }) => articles)).toEqual(many);
});

test.each([0, 1.5, Number.NaN])('a page of %j articles is refused', (perPage) => {
  expect(() => articleLists({ clinic: { topics }, articles, perPage })).toThrow(RangeError);
});

test('each page has a title and a description of its own', () => {
  const pages = { position: 2, total: 3 };
  const [topic] = topics;
  expect(articlesHead({ clinic })).toEqual({
    title: 'Guides',
    lead: clinic.pages.articles?.lead,
    description: clinic.pages.articles?.description,
  });
  expect(articlesHead({ clinic, pages })).toEqual({
    title: 'Guides, page 2',
    description: `${clinic.pages.articles?.description} Page 2 of 3.`,
  });
  expect(articlesHead({ clinic, topic, pages: { position: 1, total: 1 } })).toEqual({
    title: 'First steps',
    lead: 'Where to begin.',
    description: 'Where to begin.',
  });
  expect(articlesHead({ clinic, topic, pages, language: 'es' })).toEqual({
    title: 'First steps, página 2',
    description: 'Where to begin. Página 2 de 3.',
  });
});
