import { toHast, type Options } from 'mdast-util-to-hast';

import { parse } from '../parse.js';
import { readCitations, type Citations } from './read.js';

/** What MDX adds to Markdown. It stays as it is on the way to HTML, as when a page is made. */
export const passThrough: Options['passThrough'] = [
  'mdxFlowExpression',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
  'mdxTextExpression',
  'mdxjsEsm',
];

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
  const tree = parse(body);
  return 'type' in tree ? readCitations(toHast(tree, { passThrough })) : { places: [], faults: [tree] };
}
