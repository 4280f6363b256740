import type { Nodes } from 'hast';

import { shown } from '@cairn-ds/problems';

import type { Fault } from '../fault.js';
import { writtenOut } from '../sections/jsx.js';

/** Components that make one link of all that they hold. */
const holding = new Set(['a', 'Button', 'DownloadLink', 'TextLink']);

/** Attributes by which a component has a link in it. */
const linking = new Set(['href', 'reference', 'telephone']);

/** Where a link of a node leads, in words. Undefined where it has none. */
function linkOf(node: Nodes): string | undefined {
  if (node.type === 'element') {
    if (node.tagName !== 'a') return undefined;
    return node.properties.dataFootnoteRef === undefined ? shown(node.properties.href) : 'a footnote';
  }
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  for (const each of node.attributes) {
    if (each.type !== 'mdxJsxAttribute' || !linking.has(each.name)) continue;
    const address = writtenOut(each.value);
    return address === undefined ? `<${node.name}>` : shown(address);
  }
  return node.name === 'a' ? '<a>' : undefined;
}

/** Links within links: browsers end the first where the second begins, and the rest of its words lead nowhere. */
export function nestedLinkFaults(tree: Nodes): Fault[] {
  const faults: Fault[] = [];
  const read = (node: Nodes, around?: string): void => {
    const own = linkOf(node);
    if (own !== undefined && around !== undefined) {
      faults.push({
        line: node.position?.start.line ?? 1,
        message: `has a link to ${own} within that to ${around}, which ends there for browsers.`,
        remedy: 'Write the one after the other.',
      });
    }
    const isHolding = node.type === 'element' || ('name' in node && holding.has(node.name?.split('.').at(-1) ?? ''));
    if ('children' in node) for (const child of node.children) read(child, around ?? (isHolding ? own : undefined));
  };
  read(tree);
  return faults;
}
