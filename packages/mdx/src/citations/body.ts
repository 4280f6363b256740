import { toHast, type Options } from 'mdast-util-to-hast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

import { readCitations, type Citations } from './read.js';

/** What MDX adds to Markdown. It stays as it is on the way to HTML, as when a page is made. */
const passThrough: Options['passThrough'] = [
  'mdxFlowExpression',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
  'mdxTextExpression',
  'mdxjsEsm',
];

const mdx = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();

const known = new Map<string, Citations>();

/** Reads the citations of a body, as the page will have them: with the footnotes that are used, at its end. */
export function citationsOf(body: string, file: string): Citations {
  // Markdown without MDX has no components.
  if (file.endsWith('.md')) return { places: [], faults: [] };
  const citations = known.get(body) ?? read(body);
  known.set(body, citations);
  return citations;
}

function read(body: string): Citations {
  try {
    return readCitations(toHast(mdx.parse(body), { passThrough }));
  } catch (error) {
    const { line, reason } = error as { line?: number; reason?: string };
    const where = line === undefined ? '' : ` in line ${line}`;
    const message = `cannot be read as MDX${where}: ${reason ?? String(error)}.`;
    return {
      places: [],
      faults: [
        { message, remedy: 'Put that line right. < and { begin code: write &lt; and &#123; for the signs themselves.' },
      ],
    };
  }
}
