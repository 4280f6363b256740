import type { Program } from 'estree-jsx';
import { visit as visitEstree } from 'estree-util-visit';
import type { Element, Nodes } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

import type { Heading } from '@cairn-ds/content';
import type { Fault } from '../fault.js';
import { nameFaults } from '../names.js';
import { idMaker, slugOf } from './ids.js';

const levels = new Map<string, Heading['level']>([
  ['h2', 2],
  ['h3', 3],
  ['h4', 4],
]);

const tagName = /^h[1-6]$/;

const isHeading = (name: string): boolean => tagName.test(name);

/** A heading of these is one of the quotation or the list, and no chapter of the article. */
const asides = new Set(['blockquote', 'CitedQuote', 'dl', 'li', 'table']);

export interface Headings {
  /** For the contents. */
  headings: Heading[];
  faults: Fault[];
}

/** What a heading may hold that nobody reads. */
const unread = new Set(['script', 'style', 'template']);

/** The words of a heading, and those for its pictures. The raised number of a note is none of them. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element') {
    if (node.tagName === 'br') return ' ';
    if (node.tagName === 'img') return String(node.properties.alt ?? '');
    if (unread.has(node.tagName) || isNoteNumber(node)) return '';
  }
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Whether it is a raised link to a place on the page, as of a footnote. */
const isNoteNumber = ({ tagName, children }: Element): boolean =>
  tagName === 'sup' && children.some(isElement) && children.filter(isElement).every(leadsToPlace);

const isElement = (node: Nodes): node is Element => node.type === 'element';

const leadsToPlace = ({ tagName, properties }: Element): boolean =>
  tagName === 'a' && String(properties.href).startsWith('#');

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

const nameOf = (node: Nodes): string | undefined =>
  node.type === 'element' ? node.tagName : 'name' in node ? (node.name ?? undefined) : undefined;

/** Gives every heading its id, and lists those of the article's own flow. */
export function readHeadings(tree: Nodes, reserved: readonly string[]): Headings {
  const idOf = idMaker(tree, reserved, isHeading);
  const headings: Heading[] = [];
  const faults = [...tagFaults(tree), ...nameFaults(tree, 'headings')];
  const read = (heading: Element, isListed: boolean) => {
    const level = levels.get(heading.tagName);
    const text = textOf(heading).replace(/\s+/g, ' ').trim();
    const fault = level && headingFault(heading, text, heading.position?.start.line ?? 1);
    if (fault) faults.push(fault);
    const given = heading.properties.id;
    const id = idOf(typeof given === 'string' && given !== '' ? given : slugOf(text));
    heading.properties.id = id;
    if (isListed && level && !heading.properties.hidden) headings.push({ id, text, level });
  };
  const readIn = (root: Nodes, isListed: boolean) =>
    visit(root, (node) => {
      if (node === root) return undefined;
      if (node.type === 'element' && isFootnotes(node)) {
        // Its own heading has an id already.
        for (const child of node.children) if (!isHeading(nameOf(child) ?? '')) readIn(child, false);
        return SKIP;
      }
      if (isListed && asides.has(nameOf(node) ?? '')) {
        readIn(node, false);
        return SKIP;
      }
      if (node.type === 'element' && isHeading(node.tagName)) read(node, isListed);
      return undefined;
    });
  readIn(tree, true);
  return { headings, faults };
}
