import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

import type { Fault } from './citations/read.js';

const mdx = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();

/** Reads a body of MDX as a tree, or says why it cannot be read. */
export function parse(body: string): Root | Fault {
  try {
    return mdx.parse(body);
  } catch (error) {
    const { line, reason } = error as { line?: number; reason?: string };
    const where = line === undefined ? '' : ` in line ${line}`;
    return {
      message: `cannot be read as MDX${where}: ${reason ?? String(error)}.`,
      remedy: 'Put that line right. < and { begin code: write &lt; and &#123; for the signs themselves.',
    };
  }
}
