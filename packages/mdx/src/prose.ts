import { ContentError, type Origin } from '@cairn-ds/content';
import type { Nodes } from 'mdast';

import { parse } from './parse.js';

/** Parts of a text that run on in one line. */
const inline = new Set(['delete', 'emphasis', 'link', 'linkReference', 'mdxJsxTextElement', 'strong']);

function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.replaceAll(/\s*\n\s*/g, ' ');
  if (node.type === 'break' || ('name' in node && node.name === 'br')) return ' ';
  if (!('children' in node)) return '';
  const words = node.children.map(wordsOf).join('');
  return inline.has(node.type) ? words : `${words}\n`;
}

/**
 * The words of a body of MDX as people read them, a line for each paragraph, heading, cell and entry of a list: to count
 * them, or to judge how easily they are read. Code, comments, expressions, and what stands in attributes are left out.
 *
 * @throws ContentError when the body is no MDX.
 */
export function prose(body: string, { file }: Origin = { file: 'article.mdx' }): string {
  const tree = parse(body);
  if (!('type' in tree)) throw new ContentError([{ file, field: 'body', ...tree }]);
  return wordsOf(tree)
    .replaceAll(/ +/g, ' ')
    .replaceAll(/ ?\n[ \n]*/g, '\n')
    .trim();
}
