import { readArticle } from '@cairn-ds/content';
import { evaluate } from '@mdx-js/mdx';
import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import { expect, test } from 'vitest';

import { citations, countCitations } from '../index.js';

const references = ['mccarty-2014', 'samhsa-2021'];
const article = readArticle(
  {
    title: 'One',
    description: 'One',
    lead: 'One',
    author: 'a',
    reviewer: 'b',
    published: '2026-11-01',
    reviewed: '2026-11-12',
    nextReview: '2027-11-12',
    references: references.map((id) => ({ id, title: id, href: 'https://clinic.example' })),
  },
  { file: 'one.mdx' },
);

/** Every citation that a page would have, as `id number occurrence`, in no order. */
async function rendered(body: string) {
  const cited: string[] = [];
  const jsx = (type: unknown, { reference, number, occurrence }: Record<string, unknown>) => {
    if (type === 'Citation' || type === 'CitedQuote') cited.push([reference, number, occurrence].map(String).join(' '));
    return type;
  };
  const module = await evaluate(body, {
    Fragment: 'fragment',
    jsx,
    jsxs: jsx,
    remarkPlugins: [remarkGfm],
    rehypePlugins: [[citations, { references }]],
  });
  module.default({ components: { Citation: 'Citation', CitedQuote: 'CitedQuote', Note: 'Note' } });
  return cited.toSorted();
}

const citation = fc
  .tuple(fc.constantFrom(...references), fc.constantFrom('"x"', "'x'", '{"x"}', '{`x`}'))
  .map(([id, form]) => `<Citation reference=${form.replace('x', id)} />`);

/** A block of a text with a citation in it, which a reader may see or not. */
const block = fc
  .tuple(
    citation,
    fc.constantFrom(
      'Words.x',
      '- a\n- bx',
      '> Words.x',
      '| a |\n| - |\n| x |',
      '<Note>\n\nWords.x\n\n</Note>',
      '<CitedQuote source={<em>J</em>} reference="mccarty-2014">x</CitedQuote>',
      '~~~mdx\nx\n~~~',
      '````\n```\nx\n```\n````',
      '`` x ``',
      '{/* x */}',
      'Words[^n].\n\n[^n]: A note.x',
      '[^unused]: A note.x',
    ),
  )
  .map(([written, frame]) => frame.replace('x', () => written));

test('the ways back are as many as the places on the page, and each place has its own', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(block, { maxLength: 6 }), async (blocks) => {
      const body = blocks.join('\n\n');
      const counts = countCitations(article, body);
      const expected = references.flatMap((id, index) =>
        Array.from({ length: counts[id] ?? 0 }, (_, place) => `${id} ${index + 1} ${place + 1}`),
      );
      expect(await rendered(body)).toEqual(expected.toSorted());
    }),
    { numRuns: 100 },
  );
});
