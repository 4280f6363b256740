import type { Program } from 'estree-jsx';
import { visit as visitEstree } from 'estree-util-visit';
import type { Element, Nodes } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

import type { Heading } from '@cairn-ds/content';
import type { Fault } from '../fault.js';
import { idMaker, slugOf } from './ids.js';

const levels = new Map<string, Heading['level']>([
  ['h2', 2],
  ['h3', 3],
  ['h4', 4],
]);

const isHeading = (name: string): boolean => levels.has(name);

/** A heading of these is one of the quotation or the list, and no chapter of the article. */
const asides = new Set(['blockquote', 'li', 'table']);

export interface Headings {
  /** For the contents. */
  headings: Heading[];
  faults: Fault[];
}

/** The words of a heading, and those for its pictures. The raised number of a footnote is none of them. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.children.some(isFootnoteLink)) return '';
  if (node.type === 'element' && node.tagName === 'img') return String(node.properties.alt ?? '');
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

const isFootnoteLink = (node: Nodes): boolean =>
  node.type === 'element' && node.properties.dataFootnoteRef !== undefined;

/** Whether a section is the one in which GitHub's Markdown gathers the footnotes. */
export const isFootnotes = (element: Element): boolean => element.properties.dataFootnotes !== undefined;

/** The contents print a heading before any component has run, so its words have to stand in the file. */
function headingFault(heading: Element, text: string, line: number): Fault | undefined {
  let plain = true;
  visit(heading, (node) => void (plain &&= !node.type.startsWith('mdx')));
  if (!plain) {
    return {
      line,
      message: 'has a heading with an expression or a component in it.',
      remedy: 'Write the heading in plain words, so that the contents can show it too.',
    };
  }
  if (text !== '') return undefined;
  return { line, message: 'has an empty heading.', remedy: 'Write its words after the #, or take it out.' };
}

/** A heading as a tag is none that the contents could list, or that a link could lead to. */
const tagFault = (name: string, line: number): Fault => ({
  line,
  message: `has a heading as a tag, <${name}>, to which no link of the contents can lead.`,
  remedy: `Write it as Markdown, on a line of its own: ${'#'.repeat(Number(name.slice(1)))} and then its words.`,
});

const tagName = /^h[1-6]$/;

function tagsIn(program: Program | null | undefined, line: number): Fault[] {
  const faults: Fault[] = [];
  if (!program) return faults;
  visitEstree(program, (node) => {
    if (node.type !== 'JSXOpeningElement' || node.name.type !== 'JSXIdentifier' || !tagName.test(node.name.name))
      return;
    faults.push(tagFault(node.name.name, node.loc?.start.line ?? line));
  });
  return faults;
}

/** Headings that are written as tags: of MDX, in its expressions, and in Markdown. */
function tagFaults(tree: Nodes): Fault[] {
  const faults: Fault[] = [];
  visit(tree, (node) => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      if (tagName.test(node.name ?? '')) faults.push(tagFault(node.name ?? '', line));
      for (const each of node.attributes) {
        const value = each.type === 'mdxJsxAttribute' ? each.value : each;
        if (typeof value === 'object') faults.push(...tagsIn(value?.data?.estree, line));
      }
    } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression' || node.type === 'mdxjsEsm') {
      faults.push(...tagsIn(node.data?.estree, line));
    } else if ((node.type as string) === 'raw') {
      const html = (node as unknown as { value: string }).value.replace(/<!--.*?(?:-->|$)/gs, '');
      const [, name] = /<(h[1-6])[\s>]/i.exec(html) ?? [];
      if (name !== undefined) faults.push(tagFault(name.toLowerCase(), line));
    }
  });
  return faults;
}

/** Gives every heading its id, and lists those of the article's own flow. */
export function readHeadings(tree: Nodes, reserved: readonly string[]): Headings {
  const idOf = idMaker(tree, reserved, isHeading);
  const headings: Heading[] = [];
  const faults = tagFaults(tree);
  const visitIn = (root: Nodes, isListed: boolean) =>
    visit(root, 'element', (element) => {
      if (element === root) return undefined;
      if (isFootnotes(element)) return SKIP;
      if (isListed && asides.has(element.tagName)) {
        visitIn(element, false);
        return SKIP;
      }
      const level = levels.get(element.tagName);
      if (level === undefined) return undefined;
      const text = textOf(element).replace(/\s+/g, ' ').trim();
      const fault = headingFault(element, text, element.position?.start.line ?? 1);
      if (fault) faults.push(fault);
      const given = element.properties.id;
      const id = idOf(typeof given === 'string' && given !== '' ? given : slugOf(text));
      element.properties.id = id;
      if (isListed) headings.push({ id, text, level });
      return undefined;
    });
  visitIn(tree, true);
  return { headings, faults };
}
