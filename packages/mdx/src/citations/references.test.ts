import { evaluate } from '@mdx-js/mdx';
import { expect, test } from 'vitest';
import { VFile } from 'vfile';

import citations from '../plugins/citations.js';

const jsx = (type: unknown, props: Record<string, unknown>) => ({ type, props });

/** What a module exports that is compiled of a text, and the number of its one citation. */
async function compiled(value: string, { data = {}, path = 'articles/visit.mdx' }: Partial<VFile> = {}) {
  const numbers: unknown[] = [];
  const module = await evaluate(new VFile({ value, path, data }), {
    Fragment: 'fragment',
    jsx: (type: unknown, props: Record<string, unknown>) => {
      if (type === 'Citation') numbers.push(props['number']);
      return jsx(type, props);
    },
    jsxs: jsx,
    rehypePlugins: [citations],
  });
  module.default({ components: { Citation: 'Citation' } });
  return { numbers, citations: module['citations'] };
}

const cites = '<Citation reference="samhsa-2021" />';
const references = [{ id: 'nida-2020' }, { id: 'samhsa-2021' }];

test.each([
  ['that Astro keeps', cites, { astro: { frontmatter: { references } } }],
  ['that vfile-matter keeps', cites, { matter: { references } }],
  [
    'that remark-mdx-frontmatter exports',
    `export const frontmatter = ${JSON.stringify({ title: 'A', references })};\n\n${cites}`,
  ],
  ['of an export', `export const references = [{ id: 'nida-2020', year: 2020 }, { id: \`samhsa-2021\` }];\n\n${cites}`],
])(
  'numbers follow the references %s, and the module tells how often each is cited',
  async (_, mdx, data?: VFile['data']) => {
    expect(await compiled(mdx, { data })).toEqual({ numbers: [2], citations: { 'nida-2020': 0, 'samhsa-2021': 1 } });
  },
);

test('a list that is not written out, or an id that is none, is no reference', async () => {
  const list = 'export const references = [{ id: name }, ...others, null, { [key]: 1 }, { id: 3 }];';
  await expect(compiled(`export const name = 'samhsa-2021';\n\n${list}\n\n${cites}`)).rejects.toThrow(
    'line 5, body: cites "samhsa-2021", which is not a reference.',
  );
});

test('a text that gives the name of the counts to something of its own is refused with its line', async () => {
  await expect(compiled('Words.\n\nexport const citations = 3;')).rejects.toThrow(
    'line 3, body: gives the name "citations", which the citations of the page have, to something of its own. Choose another name.',
  );
});
