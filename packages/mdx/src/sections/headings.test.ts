import { evaluate } from '@mdx-js/mdx';
import fc from 'fast-check';
import { createElement, type ComponentProps, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import * as runtime from 'react/jsx-runtime';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { VFile } from 'vfile';

import type { Heading } from '@cairn-ds/content';
import { reservedIds, sections } from '../index.js';

interface SectionProps extends ComponentProps<'section'> {
  heading: ReactNode;
  position?: number;
}

/** The ids of a section as `ArticleSection` of the React package has them. */
const ArticleSection = ({ id, heading, position, children }: SectionProps) =>
  createElement(
    'section',
    { id, 'data-position': position },
    createElement('h2', { id: `${id}-heading` }, heading),
    children,
  );

const Box = ({ children }: { children?: ReactNode }) => createElement('div', null, children);

async function render(mdx: string, data: VFile['data'] = {}) {
  const file = new VFile({ value: mdx, path: 'articles/iop.mdx', data });
  const { default: Content, headings } = await evaluate(file, {
    ...runtime,
    remarkPlugins: [remarkGfm],
    rehypePlugins: [sections],
  });
  const html = renderToStaticMarkup(
    createElement(Content, { components: { ArticleSection, Box, CrisisSupport: Box } }),
  );
  return { html, headings: headings as Heading[] };
}

async function markdown(md: string) {
  const html = await unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(sections)
    .use(rehypeStringify, { allowDangerousHtml: true })
    .process({ value: md, path: 'contact.md' });
  return String(html);
}

const idsOf = (html: string) => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
const idsFor = async (...headings: string[]) =>
  (await render(headings.join('\n\nWords.\n\n'))).headings.map(({ id }) => id);

describe('ids', () => {
  test.each([
    [
      ['## Week', '## Week heading'],
      ['week', 'week-heading-1'],
    ],
    [
      ['## Week heading', '## Week'],
      ['week-heading', 'week-1'],
    ],
    [
      ['## Week', '### Week heading', '### Week'],
      ['week', 'week-heading-1', 'week-1'],
    ],
    [
      ['## Week', '## Week', '## Week 1'],
      ['week', 'week-1', 'week-1-1'],
    ],
    [['## Main'], ['main-1']],
    [['## References'], ['references-1']],
    [
      ['## Reviewer', '## Newsletter', '## Newsletter email'],
      ['reviewer-1', 'newsletter-1', 'newsletter-email-1'],
    ],
    [
      ['## Footnotes', '## Footnote label'],
      ['footnotes-1', 'footnote-label-1'],
    ],
    [
      ['## Ref mccarty 2014', '## Cite a 1'],
      ['section-ref-mccarty-2014', 'section-cite-a-1'],
    ],
    [
      ['## 🎯', '## 🎯 🎯', '## ?!', '## Section'],
      ['section', 'section-1', 'section-2', 'section-3'],
    ],
    [
      ['## 24 hours', '## ¿Qué es?', '## 治療'],
      ['24-hours', 'qué-es', '治療'],
    ],
    [
      ['## constructor', '## __proto__'],
      ['constructor', 'proto'],
    ],
    [['<Box id="week" />', '## Week'], ['week-1']],
    [['<Box id={"week"} />', '## Week'], ['week-1']],
    [['<Box id={`week`} />', '## Week'], ['week-1']],
    [['{<Box id="week" />}', '## Week'], ['week-1']],
    [['<Box title={<Box id={"week"} />} />', '## Week'], ['week-1']],
    [['export const Week = () => <Box id="week" />;', '## Week'], ['week-1']],
  ])('%j', async (headings, ids) => {
    expect(await idsFor(...headings)).toEqual(ids);
  });

  test('whatever the headings are, no id is there twice and every link of the contents leads to its own words', async () => {
    const words = fc.constantFrom(
      'Week',
      'Week heading',
      'Week 1',
      'Main',
      'main 1',
      'References',
      '🎯',
      'Section',
      'Footnotes',
      '`x`',
      'A *b*',
    );
    const heading = fc.tuple(fc.constantFrom('##', '###', '> ##', '- ##'), words).map((parts) => parts.join(' '));
    await fc.assert(
      fc.asyncProperty(fc.array(heading, { maxLength: 8 }), async (written) => {
        const { html, headings } = await render(written.join('\n\nWords.[^1]\n\n') + '\n\n[^1]: A note.');
        const ids = idsOf(html);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.filter((id) => reservedIds.includes(String(id)) && id !== 'footnotes')).toEqual([]);
        const places = headings.map(({ id }) => ids.indexOf(id));
        expect(places).not.toContain(-1);
        expect(places.toSorted((a, b) => a - b)).toEqual(places);
      }),
      { numRuns: 60 },
    );
  });

  test('the site can reserve more', async () => {
    const file = new VFile({ value: '## Prices', path: 'a.mdx' });
    const { headings } = await evaluate(file, { ...runtime, rehypePlugins: [[sections, { reserved: ['prices'] }]] });
    expect(headings).toMatchObject([{ id: 'prices-1' }]);
  });
});

describe('what a heading holds stays in it, and the contents have its words', () => {
  test.each([
    [
      '## See [our week](/week/)',
      '<h2 id="see-our-week-heading">See <a href="/week/">our week</a></h2>',
      'See our week',
    ],
    [
      '## ![A door](/door.png) Come in',
      '<h2 id="a-door-come-in-heading"><img src="/door.png" alt="A door"/> Come in</h2>',
      'A door Come in',
    ],
    ['## ![A door](/door.png)', '<img src="/door.png" alt="A door"/>', 'A door'],
    ['## What it *is*', 'What it <em>is</em>', 'What it is'],
    ['## `code` only', '<code>code</code> only', 'code only'],
    [
      '## `</script><b>` & "quotes"',
      '<code>&lt;/script&gt;&lt;b&gt;</code> &amp; &quot;quotes&quot;',
      '</script><b> & "quotes"',
    ],
    ['### See [a](/b/)', '<h3 id="see-a">See <a href="/b/">a</a></h3>', 'See a'],
  ])('%s', async (heading, markup, text) => {
    const { html, headings } = await render(heading);
    expect(html).toContain(markup);
    expect(headings).toMatchObject([{ text }]);
  });

  test('in Astro, which cannot pass markup in a prop, it goes into the slot', async () => {
    const { html, headings } = await render('## See [our week](/week/)\n\nWords.', { astro: { frontmatter: {} } });
    expect(html).toContain('<span slot="heading">See <a href="/week/">our week</a></span>');
    expect(headings).toMatchObject([{ text: 'See our week' }]);
  });
});

describe('which headings are chapters', () => {
  test('those in quotations and lists have an id, and are in no contents', async () => {
    const { html, headings } = await render('> ## Quoted\n\n- ## Listed\n\n## Chapter');
    expect(headings.map(({ text }) => text)).toEqual(['Chapter']);
    expect(idsOf(html)).toEqual(['quoted', 'listed', 'chapter', 'chapter-heading']);
  });

  test('so have those in quotations, lists and tables that are written as tags', async () => {
    const { html, headings } = await render(
      '<blockquote>\n\n## Quoted\n\n</blockquote>\n\n<ul>\n<li>\n\n## Listed\n\n</li>\n</ul>\n\n## Chapter',
    );
    expect(headings.map(({ text }) => text)).toEqual(['Chapter']);
    expect(idsOf(html)).toEqual(['quoted', 'listed', 'chapter', 'chapter-heading']);
  });

  test('those of every rank have an id, and those of footnotes too', async () => {
    const { html, headings } = await render('## A\n\n##### Deep\n\nWords.[^n]\n\n###### Deep\n\n[^n]: ## Noted');
    expect(headings.map(({ text }) => text)).toEqual(['A']);
    expect(html).toContain('<h5 id="deep">Deep</h5>');
    expect(html).toContain('<h6 id="deep-1">Deep</h6>');
    expect(html).toContain('<h2 id="noted">Noted</h2>');
    expect(html).toContain('<h2 id="footnotes-heading">');
  });

  test('those in a component are in the contents, and lead to the heading itself', async () => {
    const { html, headings } = await render('<Box>\n\n## Boxed\n\n### Deeper\n\n</Box>\n\n## Chapter');
    expect(headings.map(({ id }) => id)).toEqual(['boxed', 'deeper', 'chapter']);
    expect(html).toContain('<div><h2 id="boxed">Boxed</h2>');
  });

  test('footnotes are a section after all others, outside of the contents', async () => {
    const { html, headings } = await render(
      '## A\n\nWords.[^n]\n\n## B\n\nMore.\n\n<CrisisSupport />\n\n[^n]: A note.',
    );
    expect(headings.map(({ text }) => text)).toEqual(['A', 'B']);
    expect(html).toMatch(
      /<section id="footnotes"><h2 id="footnotes-heading">Footnotes<\/h2>\s*<ol>.*A note\..*<\/section>$/s,
    );
    expect(html).toContain('aria-describedby="footnotes-heading"');
  });

  test('footnotes have the label that the site gives, and are plain in Markdown', async () => {
    const file = new VFile({ value: 'Words.[^n]\n\n[^n]: Una nota.', path: 'a.mdx' });
    const { default: Content } = await evaluate(file, {
      ...runtime,
      remarkPlugins: [remarkGfm],
      remarkRehypeOptions: { footnoteLabel: 'Notas' },
      rehypePlugins: [sections],
    });
    expect(renderToStaticMarkup(createElement(Content, { components: { ArticleSection } }))).toContain('>Notas</h2>');
    expect(await markdown('## A\n\nWords.[^n]\n\n[^n]: A note.')).toMatch(/<\/section>\s*<section data-footnotes/);
  });
});

test('the number of a footnote is no word of its heading', async () => {
  const { html, headings } = await render('## The week[^1]\n\n[^1]: A note.');
  expect(headings).toMatchObject([{ id: 'the-week', text: 'The week' }]);
  expect(html).toContain('href="#user-content-fn-1"');
});

describe('what is no heading that a reader could find is refused, all at once, with its line', () => {
  test.each([
    ['<h2>Raw</h2>', 'line 3, body: has a heading as a tag, <h2>'],
    ['<Box><h3 id="x">Raw</h3></Box>', 'line 3, body: has a heading as a tag, <h3>'],
    ['{<h2>Raw</h2>}', 'line 3, body: has a heading as a tag, <h2>'],
    ['<Box title={<h4>Raw</h4>} />', 'line 3, body: has a heading as a tag, <h4>'],
    ['export const Title = () => <h2>Raw</h2>;', 'line 3, body: has a heading as a tag, <h2>'],
    ['##', 'line 3, body: has an empty heading.'],
    ['export const headings = [];', 'line 3, body: gives the name "headings"'],
    ["import { headings } from './other.js';", 'line 3, body: gives the name "headings"'],
    ['## ![](/door.png)', 'line 3, body: has an empty heading.'],
    ['## At {props.clinic.name}', 'line 3, body: has a heading with an expression or a component in it.'],
    ['### <Box>x</Box>', 'line 3, body: has a heading with an expression or a component in it.'],
  ])('%s', (body, message) => expect(render(`Words.\n\n${body}`)).rejects.toThrow(message));

  test('in Markdown as well', async () => {
    await expect(markdown('Words.\n\n<h2>Raw</h2>')).rejects.toThrow('line 3, body: has a heading as a tag, <h2>');
    await expect(markdown('Words.\n\n<hr>')).resolves.toContain('<hr>');
    await expect(markdown('Words.\n\n<!-- <h2>Later</h2> -->')).resolves.toContain('Words.');
  });

  test('each with its remedy', async () => {
    await expect(render('<h3>Raw</h3>\n\n##\n\n## {x}')).rejects
      .toThrow(`3 problems in the content. Nothing is published until this is put right.

articles/iop.mdx
  line 1, body: has a heading as a tag, <h3>, to which no link of the contents can lead. Write it as Markdown, on a line of its own: ### and then its words.
  line 3, body: has an empty heading. Write its words after the #, or take it out.
  line 5, body: has a heading with an expression or a component in it. Write the heading in plain words, so that the contents can show it too.`);
  });
});
