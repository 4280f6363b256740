import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

import { shown } from '@cairn-ds/problems';

import type { Fault } from './fault.js';

const mdx = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();

/** What to do about what the parser says, by words in it. */
const remedies: readonly (readonly [said: RegExp, remedy: string])[] = [
  [/create a comment/, 'Write a remark as {/* remark */}.'],
  [/create a link/, 'Write a link as [words](https://clinic.example/).'],
  [/before attribute value/, 'Use straight quotation marks, such as telephone="988".'],
  [
    /closing tag|open tag/,
    'End what a tag begins with /> or with its closing tag, which stands in the same line, or like the other on a line of its own.',
  ],
];

const otherwise = 'Put that line right. < and { begin code: write &lt; and &#123; for the signs themselves.';

/** What the parser of code says of what it cannot read. */
const notCode = /acorn/;

/** Where in its own text the parser names a place, from which a fault runs on. */
const place = /\s*\((\d+):\d+(?:-\d+:\d+)?\)/;

/** Reads a body of MDX as a tree, or says why it cannot be read. */
export function parse(body: string): Root | Fault {
  try {
    return mdx.parse(body);
  } catch (error) {
    const { line: told, reason = String(error) } = error as { line?: number; reason?: string };
    const line = told ?? Number(place.exec(reason)?.[1] ?? 1);
    const why = notCode.test(reason)
      ? 'what begins with {, import or export is read as code, and is none'
      : reason.replace(place, '');
    const written = shown(body.split('\n')[line - 1]?.trim() ?? '');
    const [, remedy = otherwise] = remedies.find(([said]) => said.test(reason)) ?? [];
    return { line, message: `${written} cannot be read as MDX: ${why}.`, remedy };
  }
}
