import { readArticle } from '@cairn-ds/content';
import { describe, expect, test } from 'vitest';

import { checkArticles, countCitations, type Entry } from './index.js';

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
  line 1, body: cites "mccarty-2015", which is not a reference. Did you mean "mccarty-2014"?`,
    }),
  );
});

const fence = '~~~';

/** How often a body cites the one reference of its article. */
const places = (body: string) => countCitations(entry('one', []).article, body)['mccarty-2014'];

describe('in how many places a source is cited is read from the tree', () => {
  test.each([
    ['in text', '<Citation reference="mccarty-2014" /> and <Citation reference=\'mccarty-2014\' />', 2],
    [
      'as an expression that is written out',
      '<Citation reference={"mccarty-2014"} /><Citation reference={`mccarty-2014`} />',
      2,
    ],
    [
      'after an attribute with markup',
      '<CitedQuote source={<em>J</em>} reference="mccarty-2014">Words.</CitedQuote>',
      1,
    ],
    ['after an attribute with a > in it', '<CitedQuote source="a > b" reference="mccarty-2014">Words.</CitedQuote>', 1],
    [
      'over several lines',
      '<CitedQuote\n  href="https://a.example"\n  reference="mccarty-2014"\n>\n\nWords.\n\n</CitedQuote>',
      1,
    ],
    ['in a component', '<SideNote>\n\nIt works.<Citation reference="mccarty-2014" />\n\n</SideNote>', 1],
    [
      'in a list, a quotation and a table',
      '- a<Citation reference="mccarty-2014" />\n\n> b<Citation reference="mccarty-2014" />\n\n| c |\n| - |\n| d<Citation reference="mccarty-2014" /> |',
      3,
    ],
    ['by a component that is a member', '<Cairn.Citation reference="mccarty-2014" />', 1],
    ['in a footnote that is used', 'Words.[^1]\n\n[^1]: A note.<Citation reference="mccarty-2014" />', 1],
    ['in a footnote that nobody sees', 'Words.\n\n[^1]: A note.<Citation reference="mccarty-2014" />', 0],
    ['nowhere', 'Nothing.', 0],
    ['in a fence of backticks', '```mdx\n<Citation reference="mccarty-2014" />\n```', 0],
    ['in a fence of tildes', `${fence}\n<Citation reference="mccarty-2014" />\n${fence}`, 0],
    ['in a fence within a list', `- a\n\n  ${fence}\n  <Citation reference="mccarty-2014" />\n  ${fence}`, 0],
    ['in code among words', '``a ` <Citation reference="mccarty-2014" />``', 0],
    ['in a comment', '{/* <Citation reference="mccarty-2014" /> */}', 0],
    ['in a string', '{\'<Citation reference="mccarty-2014" />\'}', 0],
    ['by another component', '<Citations reference="mccarty-2014" /><Note reference="mccarty-2014" />', 0],
    ['in words', 'Write &lt;Citation reference="mccarty-2014" />.', 0],
  ])('%s', (_, body, count) => {
    expect(places(body)).toBe(count);
    expect(() => checkArticles([entry('one', [], body)])).not.toThrow();
  });
});

describe('a citation that nobody can follow stops the build, with its line', () => {
  test.each([
    [
      '<Citation reference={"nope"} />',
      'line 3, body: cites "nope", which is not a reference. Choose from "mccarty-2014".',
    ],
    ['<Citation reference={`mccarty-2015`} />', 'Did you mean "mccarty-2014"?'],
    ['<CitedQuote source={<em>J</em>} reference="nope">Words.</CitedQuote>', 'line 3, body: cites "nope"'],
    ['<Citation reference="" />', 'line 3, body: cites ""'],
    [
      '<Citation reference={source} />',
      'line 3, body: has a Citation whose reference is {source}, which cannot be read here.',
    ],
    ['<Citation reference={`${source}-2014`} />', 'cannot be read here'],
    ['<Citation reference={2014} />', 'whose reference is {2014}'],
    ['<Citation reference />', 'whose reference is empty'],
    ['<Citation />', 'line 3, body: has a Citation without a reference.'],
    ['<Citation {...source} />', 'line 3, body: has a Citation with attributes from a spread'],
    ['<CitedQuote {...quote}>Words.</CitedQuote>', 'line 3, body: has a CitedQuote with attributes from a spread'],
    ['{true && <Citation reference="mccarty-2014" />}', 'line 3, body: has a Citation within an expression'],
    [
      '<Figure caption={<>A room.<Citation reference="mccarty-2014" /></>} />',
      'line 3, body: has a Citation within an expression',
    ],
    [
      '<Note {...{ children: <Citation reference="mccarty-2014" /> }} />',
      'line 3, body: has a Citation within an expression',
    ],
    [
      'export const Source = () => <Citation reference="mccarty-2014" />;',
      'line 3, body: has a Citation within an expression',
    ],
    ['export const Source = Citation;', 'line 3, body: has a Citation within an expression'],
    [
      '{(({ Citation: Source }) => <Source reference="b" />)(props.components)}',
      'line 3, body: has a Citation within an expression',
    ],
    [
      '{createElement(props.components.Citation, { reference: "b" })}',
      'line 3, body: has a Citation within an expression',
    ],
    ["import { Citation as Source } from '@cairn-ds/react';", 'line 3, body: has a Citation within an expression'],
    ['<Citation', 'line 3, body: "<Citation" cannot be read as MDX'],
    ['Fewer than {9 hours.', 'line 3, body: "Fewer than {9 hours." cannot be read as MDX'],
  ])('%s', (body, message) => {
    expect(() => checkArticles([entry('one', [], `Before.\n\n${body}`)])).toThrow(message);
  });

  test('all of them are told at once', () => {
    const body = '<Citation reference={a} />\n\n<Citation reference="b" />\n\n{<Citation />}';
    expect(() => checkArticles([entry('one', [], body)])).toThrow('3 problems in the content');
  });

  test('a component of their own for it is no citation', () => {
    const body = 'export const components = { Citation: Note };';
    expect(() => checkArticles([entry('one', [], body)])).not.toThrow();
  });

  test('an import under its own name is no citation', () => {
    const body = 'import { Citation } from \'@cairn-ds/react\';\n\n<Citation reference="mccarty-2014" />';
    expect(() => checkArticles([entry('one', [], body)])).not.toThrow();
  });
});
