import type { Heading, Image, Nodes, Paragraph, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';

import { shown } from '@cairn-ds/problems';

import type { Fault } from '../fault.js';

/** What stands in words only where an author meant something else by it. */
const signs: readonly { sign: RegExp; meant: string; remedy: string }[] = [
  {
    sign: /\[\^[^\]\s]+\]/,
    meant: 'no footnote',
    remedy: 'Write the note on a line of its own that begins with the same sign and a colon.',
  },
  {
    sign: /\[[^[\]]+\](?:\[[^[\]]*\]|\s?\((?:[/#]|https?:|www\.)[^)]*\))/,
    meant: 'no link',
    remedy: 'Write [words](/page/), with nothing between the two and no space in the address.',
  },
  { sign: /\*\*/, meant: 'nothing bold', remedy: 'Put two stars right before the words and two right after.' },
];

const headingWithoutSpace = /^#{2,6}[^\s#].*/;

function* inWords({ value, position }: Text): Generator<Fault> {
  for (const { sign, meant, remedy } of signs) {
    const { 0: found, index = 0 } = sign.exec(value) ?? { 0: undefined };
    if (found === undefined) continue;
    const line = (position?.start.line ?? 1) + value.slice(0, index).split('\n').length - 1;
    yield { line, message: `${shown(found)} makes ${meant}, and would be shown as it is.`, remedy };
  }
}

function* inHeading({ depth, position }: Heading, lines: readonly string[]): Generator<Fault> {
  const line = position?.start.line ?? 1;
  const words = (lines[line - 1] ?? '').replace(/^\s*#*/, '').trim();
  if (depth === 1) {
    yield {
      line,
      message: `${shown(words)} is a heading of the first rank, which the page has in its title.`,
      remedy: 'Begin it with ## in place of #.',
    };
  }
  const { start, end } = position ?? { start: { line }, end: { line } };
  const last = lines[end.line - 1]?.trim() ?? '';
  if (end.line > start.line && /^(?:-+|=+)$/.test(last)) {
    yield {
      line: end.line,
      message: `makes a heading of the words above it, with ${shown(last)} below them.`,
      remedy: 'Leave an empty line before it, or write the heading with ## before its words.',
    };
  }
}

function* inParagraph({ children: [first] }: Paragraph): Generator<Fault> {
  const [found] = first?.type === 'text' ? (headingWithoutSpace.exec(first.value) ?? []) : [];
  if (found === undefined) return;
  yield {
    line: first?.position?.start.line ?? 1,
    message: `${shown(found)} is no heading without a space.`,
    remedy: 'Write a space after the last #.',
  };
}

function* inImage({ alt, url, position }: Image): Generator<Fault> {
  if (alt) return;
  yield {
    line: position?.start.line ?? 1,
    message: `has a picture without words, ${shown(url)}.`,
    remedy: 'Say between the square brackets what it shows.',
  };
}

function slipsOf(node: Nodes, lines: readonly string[]): Iterable<Fault> {
  switch (node.type) {
    case 'text':
      return inWords(node);
    case 'heading':
      return inHeading(node, lines);
    case 'paragraph':
      return inParagraph(node);
    case 'image':
      return inImage(node);
    default:
      return [];
  }
}

/** Slips of Markdown, which breaks nothing: what an author meant by it is shown as signs, or as something else. */
export function slips(tree: Root, body: string): Fault[] {
  const lines = body.split('\n');
  const faults: Fault[] = [];
  visit(tree, (node) => void faults.push(...slipsOf(node, lines)));
  return faults;
}
