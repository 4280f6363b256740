import { ContentError } from '@cairn-ds/content';
import { evaluate } from '@mdx-js/mdx';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { VFile } from 'vfile';

import { citations, sections } from '../index.js';

interface Written {
  type: unknown;
  props: Record<string, unknown>;
}

const jsx = (type: unknown, props: Record<string, unknown>): Written => ({ type, props });

/** What an article would render: its elements, as a tree, and its exports. */
async function render(mdx: string, data: VFile['data'] = {}) {
  const names = ['ArticleSection', 'CrisisSupport', 'Citation', 'CitedQuote'];
  const file = new VFile({ value: mdx, path: 'articles/iop.mdx', data });
  const module = await evaluate(file, {
    Fragment: 'fragment',
    jsx,
    jsxs: jsx,
    remarkPlugins: [remarkGfm],
    rehypePlugins: [[citations, { references: ['mccarty-2014', 'samhsa-2021'] }], sections],
  });
  const components = Object.fromEntries(names.map((name) => [name, name]));
  const root = module.default({ components }) as unknown as Written;
  return { elements: elements(root), headings: module['headings'] };
}

function elements({ type, props }: Written): Written[] {
  if (type !== 'fragment') return [{ type, props }];
  return [props.children].flat().filter((child): child is Written => typeof child === 'object' && child !== null);
}

const article = `Before.

## What it is

One.

### A detail

Two.

<CrisisSupport />

Between.

## What it is

Three.
`;

test('each h2 of MDX opens an ArticleSection with id, heading, position and total', async () => {
  const { elements } = await render(article);
  expect(elements).toMatchObject([
    { type: 'p', props: { children: 'Before.' } },
    { type: 'ArticleSection', props: { id: 'what-it-is', heading: 'What it is', position: 1, total: 2 } },
    { type: 'CrisisSupport' },
    { type: 'p', props: { children: 'Between.' } },
    { type: 'ArticleSection', props: { id: 'what-it-is-1', heading: 'What it is', position: 2, total: 2 } },
  ]);
});

test('the headings for the contents are exported, and given to Astro', async () => {
  const expected = [
    { id: 'what-it-is', text: 'What it is', level: 2 },
    { id: 'a-detail', text: 'A detail', level: 3 },
    { id: 'what-it-is-1', text: 'What it is', level: 2 },
  ];
  const frontmatter = { title: 'IOP' };
  const { headings } = await render(article, { astro: { frontmatter } });
  expect(headings).toEqual(expected);
  expect(frontmatter).toEqual({ title: 'IOP', headings: expected });
});

test('an article without h2 stays as it is', async () => {
  const { elements, headings } = await render('Only words.');
  expect(elements).toMatchObject([{ type: 'p' }]);
  expect(headings).toEqual([]);
});

test('what is refused throws the ContentError of content', async () => {
  await expect(render('##')).rejects.toThrow(ContentError);
});

test('a heading with an expression is refused, with the line', async () => {
  await expect(render('Words.\n\n## At {props.clinic.name}')).rejects.toThrow(
    `articles/iop.mdx
  line 3, body: has a heading with an expression or a component in it. Write the heading in plain words, so that the contents can show it too.`,
  );
});

test('Markdown gets plain sections that are named by their headings', async () => {
  const html = await unified()
    .use(remarkParse)
    .use(remarkRehype)
    .use(sections)
    .use(rehypeStringify)
    .process({ value: 'Before.\n\n## Getting here\n\nBy bus.', path: 'contact.md' });
  expect(String(html).replaceAll('\n', '')).toBe(
    '<p>Before.</p><section aria-labelledby="getting-here"><h2 id="getting-here">Getting here</h2><p>By bus.</p></section>',
  );
});

test('citations get the number of their reference and count its places, and so do quotations', async () => {
  const { elements } = await render(`<Citation reference="samhsa-2021" />

<CitedQuote reference="mccarty-2014">Words.</CitedQuote>

<Citation reference="samhsa-2021" />`);
  expect(elements).toMatchObject([
    { props: { reference: 'samhsa-2021', number: 2, occurrence: 1 } },
    { props: { reference: 'mccarty-2014', number: 1, occurrence: 1 } },
    { props: { reference: 'samhsa-2021', number: 2, occurrence: 2 } },
  ]);
});

test('what is counted for the ways back is what the page has', async () => {
  const body =
    '{/* <Citation reference="x" /> */}<Citation reference={"samhsa-2021"} />\n\n~~~\n<Citation reference="x" />\n~~~';
  const { elements } = await render(body);
  expect(JSON.stringify(elements)).toContain('"reference":"samhsa-2021","number":2,"occurrence":1');
});

test.each(['<Citation reference={source} />', '{<Citation reference="samhsa-2021" />}', '<Citation {...{}} />'])(
  'a citation that cannot be read is refused: %s',
  (body) => expect(render(body)).rejects.toThrow('line 1'),
);

test('every citation without a reference is reported', async () => {
  await expect(render('<Citation reference="samhsa-2012" />\n\n<Citation reference="x" />')).rejects.toThrow(
    `2 problems in the content. Nothing is published until this is put right.

articles/iop.mdx
  line 1, body: cites "samhsa-2012", which is not a reference. Did you mean "samhsa-2021"?
  line 3, body: cites "x", which is not a reference. Choose from "mccarty-2014", "samhsa-2021".`,
  );
});

/** A text as a content system sends it. */
async function fromContentSystem(html: string) {
  const reader = unified().use(rehypeParse, { fragment: true }).use(sections, { format: 'html' }).use(rehypeStringify);
  const file = await reader.process(html);
  return { html: String(file), headings: file.data.headings };
}

test('HTML of a content system has sections, and contents that lead to them', async () => {
  const { html, headings } = await fromContentSystem(
    '<p>Before.</p><h2 class="wp-block-heading">Your first visit</h2><p>One.</p><h3>What to bring</h3><p>Two.</p>',
  );
  expect(html).toBe(
    '<p>Before.</p><section aria-labelledby="your-first-visit"><h2 class="wp-block-heading" id="your-first-visit">Your first visit</h2><p>One.</p><h3 id="what-to-bring">What to bring</h3><p>Two.</p></section>',
  );
  expect(headings).toEqual([
    { id: 'your-first-visit', text: 'Your first visit', level: 2 },
    { id: 'what-to-bring', text: 'What to bring', level: 3 },
  ]);
});

test.each([
  ['nothing', '<h2></h2>', '<p></p>'],
  ['a space', '<h2>&nbsp;</h2>', '<p>&nbsp;</p>'],
  ['a line break', '<h3><br></h3>', '<p><br></p>'],
  ['a picture without words', '<h2><img src="/a.png" alt=""></h2>', '<p><img src="/a.png" alt=""></p>'],
])('a heading of a content system that holds %s is a paragraph, and no contents list it', async (_, html, shown) => {
  const read = await fromContentSystem(html);
  expect(read.html.replaceAll('\u00a0', '&nbsp;').replaceAll('&#xA0;', '&nbsp;')).toBe(shown);
  expect(read.headings).toEqual([]);
});

test.each([
  ['a line break', 'Your first<br>visit'],
  ['the number of a note', 'Your first visit<sup class="fn"><a href="#n1" id="n1-link">1</a></sup>'],
  ['code that runs or styles', 'Your first visit<script>start()</script><style>h2 { color: red }</style>'],
])('%s in a heading of a content system is none of its words', async (_, words) => {
  const { html, headings } = await fromContentSystem(`<h2>${words}</h2><p>One.</p>`);
  expect(headings).toEqual([{ id: 'your-first-visit', text: 'Your first visit', level: 2 }]);
  expect(html).toContain(`<h2 id="your-first-visit">${words}</h2>`);
});

test('a heading that a content system hides is in no contents', async () => {
  expect((await fromContentSystem('<h2 hidden>Draft</h2><h2>Visits</h2>')).headings).toMatchObject([
    { text: 'Visits' },
  ]);
});

test('an id with a space stays, and its section is named by words, since it reads as two ids', async () => {
  const { html } = await fromContentSystem('<h2 id="first visit">Your visit</h2><p><a href="#first visit">Up</a></p>');
  expect(html).toBe(
    '<section aria-label="Your visit"><h2 id="first visit">Your visit</h2><p><a href="#first visit">Up</a></p></section>',
  );
});

test('headings of a content system go down by one where the text has the first rank too', async () => {
  const { headings } = await fromContentSystem('<h1>Costs</h1><h2>Insurance</h2><h1>Visits</h1><h6>Small</h6>');
  expect(headings?.map(({ text, level }) => `${level} ${text}`)).toEqual(['2 Costs', '3 Insurance', '2 Visits']);
});
