import type { Delete, Heading, Image, Link, Nodes, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';

import { shown } from '@cairn-ds/problems';

import type { Fault } from '../fault.js';
import { isFileName } from './elements.js';

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
  {
    sign: /\([^()]+\)\[(?:[/#]|https?:|www\.)[^\]]*\]/,
    meant: 'no link',
    remedy: 'Write the words between square brackets, and the address between round ones after them.',
  },
  {
    sign: /\[\[[^[\]]+\]\]/,
    meant: 'no link',
    remedy: 'Write [words](/page/), with single brackets and the address of the page.',
  },
  {
    sign: /\[\/?[a-z][\w-]*(?:\s+[\w-]+=(?:"[^"]*"|'[^']*'|[^\s"'[\]]+))+\s*\/?\]|\[\/[a-z][\w-]*\]/i,
    meant: 'nothing here',
    remedy: 'Write what the content system made of it, as Markdown or as a component.',
  },
  { sign: /`/, meant: 'no code', remedy: 'Put another one after the words, or write an apostrophe.' },
  {
    sign: /&(?:amp|[lr][ds]quo|lt|gt|mdash|nbsp|ndash|quot|shy)(?![a-z;])/,
    meant: 'no letter',
    remedy: 'Put a semicolon after it, or write the letter itself.',
  },
  { sign: /\blorem ipsum\b/i, meant: 'no sense', remedy: 'Write what is meant to stand there.' },
  { sign: /\\$/, meant: 'no new line', remedy: 'Take it out: headings and paragraphs end by themselves.' },
  {
    sign: /==[^\s=](?:[^=]*[^\s=])?==/,
    meant: 'no mark',
    remedy: 'Write **words** for what matters most, or the words alone.',
  },
  { sign: /\w\^[\w+-]+\^/, meant: 'no raised sign', remedy: 'Write it as <sup>2</sup>.' },
  {
    sign: /\$\$?\\[a-z]+|\$\$[^$]+\$\$|\$[a-z]\w*\^[^$]*\$/i,
    meant: 'no formula',
    remedy: 'Write it in words, or with signs such as ½ and ².',
  },
  {
    sign: /(?<![\w:]):[a-z][\w+-]*[a-z\d]:(?![\w:])/,
    meant: 'no emoji',
    remedy: 'Write the sign itself, such as 🙂, or take it out.',
  },
  { sign: /\*\*/, meant: 'nothing bold', remedy: 'Put two stars right before the words and two right after.' },
];

/** What stands at the beginning of a paragraph where an author meant something else than a paragraph. */
const beginnings: typeof signs = [
  {
    sign: /^(?::{2,}\s*[a-z].*|\[![a-z]+\])/i,
    meant: 'no box',
    remedy: 'Write the component for it, such as <Callout heading="Note"> on a line of its own.',
  },
  { sign: /^#{2,6}[^#\s].*/, meant: 'no heading', remedy: 'Write a space after the last #.' },
  // A space that does not break is typed unseen, and counts as a letter there.
  { sign: /^#{2,6}[^\S \t\r\n].*/, meant: 'no heading', remedy: 'Write a plain space after the last #.' },
  {
    sign: /^(?:[•▪◦‣●○■].*|(?:[-*+]|\d{1,3}[.)])[^\S \t\r\n].*)/m,
    meant: 'no list',
    remedy: 'Begin each line with - and a plain space, or with its number, a dot and a plain space.',
  },
  {
    sign: /^: +\S.*/m,
    meant: 'no list of terms',
    remedy: 'Write a list, in which each term is **bold** and its words follow it.',
  },
  {
    sign: /^\*\[[^\]]+\]:.*/m,
    meant: 'no abbreviation',
    remedy: 'Say in the text what the letters stand for.',
  },
  { sign: /^\[TOC\]$/i, meant: 'no contents', remedy: 'Take it out: the page shows its contents by itself.' },
  {
    sign: /^\|.*\|$/m,
    meant: 'no table',
    remedy: 'Put a line such as | --- | --- | below the first, with as many parts as there are columns.',
  },
];

function* found({ value, position }: Text, looked: typeof signs): Generator<Fault> {
  for (const { sign, meant, remedy } of looked) {
    const { 0: words, index = 0 } = sign.exec(value) ?? { 0: undefined };
    if (words === undefined) continue;
    const line = (position?.start.line ?? 1) + value.slice(0, index).split('\n').length - 1;
    yield { line, message: `${shown(words)} makes ${meant}, and would be shown as it is.`, remedy };
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

function* inImage({ alt, url, position }: Image): Generator<Fault> {
  if (alt && !isFileName.test(alt)) return;
  yield {
    line: position?.start.line ?? 1,
    message: alt ? `${shown(alt)} is the name of a file.` : `has a picture without words, ${shown(url)}.`,
    remedy: 'Say between the square brackets what it shows.',
  };
}

function* inLink(link: Link): Generator<Fault> {
  if (hasWords(link)) return;
  yield {
    line: link.position?.start.line ?? 1,
    message: `has a link without words, to ${shown(link.url)}.`,
    remedy: 'Say between the square brackets where it leads.',
  };
}

/** Whether there is something to press: words, a picture with some, or what a component makes. */
const hasWords = (node: Nodes): boolean => {
  if (node.type === 'image') return Boolean(node.alt);
  if ('value' in node) return node.value.trim() !== '';
  if (node.type.startsWith('mdx')) return true;
  return 'children' in node && node.children.some(hasWords);
};

/** `H~2~O`, which strikes the 2 through. */
function* inDelete({ position }: Delete, lines: readonly string[]): Generator<Fault> {
  const { line = 1, column = 1 } = position?.start ?? {};
  const struck = /^~(?!~)[^~]*~/.exec((lines[line - 1] ?? '').slice(column - 1))?.[0];
  if (struck === undefined || !/\p{L}|\p{N}/u.test(lines[line - 1]?.[column - 2] ?? '')) return;
  yield {
    line,
    message: `strikes words through, by ${shown(struck)}.`,
    remedy: 'Write <sub>2</sub> for a lowered sign, or ~~words~~ for what is struck through.',
  };
}

function slipsOf(node: Nodes, lines: readonly string[]): Iterable<Fault> {
  switch (node.type) {
    case 'text':
      return found(node, signs);
    case 'heading':
      return inHeading(node, lines);
    case 'paragraph':
      return node.children[0]?.type === 'text' ? found(node.children[0], beginnings) : [];
    case 'image':
      return inImage(node);
    case 'link':
      return inLink(node);
    case 'delete':
      return inDelete(node, lines);
    default:
      return [];
  }
}

/** Headings that leave out a rank, so that what they belong to cannot be told. */
function* skippedRanks(tree: Root, lines: readonly string[]): Generator<Fault> {
  let above = 1;
  for (const node of tree.children) {
    if (node.type !== 'heading') continue;
    const line = node.position?.start.line ?? 1;
    if (node.depth > above + 1) {
      yield {
        line,
        message: `${shown(lines[line - 1]?.trim())} skips a rank, since no heading above it has ${'#'.repeat(node.depth - 1)}.`,
        remedy: `Begin it with ${'#'.repeat(above + 1)}.`,
      };
    }
    above = node.depth;
  }
}

/** Footnotes to which no words lead: no page shows them. */
function* unusedFootnotes(tree: Root): Generator<Fault> {
  const used = new Set<string>();
  visit(tree, 'footnoteReference', ({ identifier }) => void used.add(identifier));
  for (const node of tree.children) {
    if (node.type !== 'footnoteDefinition' || used.has(node.identifier)) continue;
    const sign = `[^${node.label ?? node.identifier}]`;
    yield {
      line: node.position?.start.line ?? 1,
      message: `${shown(sign)} is a footnote to which nothing leads, so that no page shows it.`,
      remedy: `Write ${sign} after the words that it belongs to, or take it out.`,
    };
  }
}

/** Slips of Markdown, which breaks nothing: what an author meant by it is shown as signs, or as something else. */
export function slips(tree: Root, body: string): Fault[] {
  const lines = body.split('\n');
  const faults = [...skippedRanks(tree, lines), ...unusedFootnotes(tree)];
  visit(tree, (node) => void faults.push(...slipsOf(node, lines)));
  return faults;
}
