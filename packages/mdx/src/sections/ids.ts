import { visit as visitEstree } from 'estree-util-visit';
import { slug } from 'github-slugger';
import type { Nodes } from 'hast';
import { visit } from 'unist-util-visit';

import { programsIn } from '../programs.js';
import { wordsOf, writtenOut } from './jsx.js';

/**
 * Ids that a page has besides its text: of the skip link, the contents, the references, the reviewer, the footnotes
 * and the newsletter's form. No heading gets one of them.
 */
export const reservedIds: readonly string[] = [
  'main',
  'contents',
  'references',
  'reviewer',
  'footnotes',
  'footnote-label',
  'newsletter',
  'newsletter-email',
  'newsletter-consent',
  'newsletter-errors',
  'newsletter-honeypot',
];

/** Ids that citations and footnotes make. */
const made = /^(?:cite|ref|user-content)-/;

/** The id of the heading of a section, as `ArticleSection` makes it. */
export const headingId = (id: string): string => `${id}-heading`;

/** What stands in an id for a heading without letters or digits. */
const nameless = 'section';

/** Every id that is written in a tree, on elements other than headings. */
function idsIn(tree: Nodes, isHeading: (name: string) => boolean): string[] {
  const ids: string[] = [];
  for (const { program } of programsIn(tree)) {
    visitEstree(program, (node) => {
      if (node.type !== 'JSXAttribute' || node.name.name !== 'id') return;
      ids.push(wordsOf(node.value?.type === 'JSXExpressionContainer' ? node.value.expression : node.value) ?? '');
    });
  }
  visit(tree, (node) => {
    if (node.type === 'element' && !isHeading(node.tagName)) ids.push(String(node.properties.id ?? ''));
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    for (const each of node.attributes) {
      const id = each.type === 'mdxJsxAttribute' && each.name === 'id' ? writtenOut(each.value) : undefined;
      if (id !== undefined) ids.push(id);
    }
  });
  return ids;
}

/** Every place in a tree to which a link can lead, once its headings have their ids. */
export function placesIn(tree: Nodes, reserved: readonly string[]): string[] {
  const own = idsIn(tree, () => false).filter((id) => id !== '');
  return [...new Set([...own, ...own.map(headingId), ...reservedIds, ...reserved])];
}

/**
 * Gives each heading an id that nothing else on the page has, nor any heading of a section: by its own words, with a
 * number where they are taken.
 */
export function idMaker(tree: Nodes, reserved: readonly string[], isHeading: (name: string) => boolean) {
  const taken = new Set([...reservedIds, ...reserved, ...idsIn(tree, isHeading)].flatMap((id) => [id, headingId(id)]));
  const isTaken = (id: string) => taken.has(id) || taken.has(headingId(id));

  return (wanted: string): string => {
    const name = [made.test(wanted) && nameless, wanted || nameless].filter(Boolean).join('-');
    let id = name;
    for (let number = 1; isTaken(id); number += 1) id = `${name}-${number}`;
    taken.add(id);
    taken.add(headingId(id));
    return id;
  };
}

/** The words of a heading as an id. */
export const slugOf = (text: string): string => slug(text).replace(/^-+|-+$/g, '');
