import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

import { textOf } from './headings.js';

/**
 * Puts the headings of a content system in the ranks of a page. Its editor sees neither a heading without words, which
 * becomes a paragraph with what it holds, nor that the page has its first rank in its title: where the text has one too,
 * all headings go down by one.
 */
export function rankHeadings(tree: Root): void {
  const headings: Element[] = [];
  visit(tree, 'element', (element) => void (/^h[1-6]$/.test(element.tagName) && headings.push(element)));
  const down = headings.some(({ tagName }) => tagName === 'h1') ? 1 : 0;
  for (const heading of headings) {
    const rank = Math.min(Number(heading.tagName.slice(1)) + down, 6);
    heading.tagName = textOf(heading).trim() === '' ? 'p' : `h${rank}`;
  }
}
