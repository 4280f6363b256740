import type { Container } from 'postcss';

/** Takes out what has nothing in it. What never has, such as the order of layers, stays. */
export function removeEmpty(root: Container): void {
  for (const node of root.nodes?.slice() ?? []) {
    if (!('nodes' in node) || node.nodes === undefined) continue;
    removeEmpty(node);
    if (node.nodes.length === 0) node.remove();
  }
}
