import type { Program } from 'estree-jsx';
import type { Nodes as HtmlNodes } from 'hast';
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';

/** What a tree of MDX has as code, with the line on which it begins: in braces, in attributes, and at the top. */
export function programsIn(tree: Nodes | HtmlNodes): { program: Program; line: number }[] {
  const found: { program: Program; line: number }[] = [];
  visit(tree, (node) => {
    const line = node.position?.start.line ?? 1;
    const add = (program: Program | null | undefined) => program && found.push({ program, line });
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression' || node.type === 'mdxjsEsm') {
      add(node.data?.estree);
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      for (const each of node.attributes) {
        if (each.type === 'mdxJsxExpressionAttribute') add(each.data?.estree);
        else if (typeof each.value === 'object') add(each.value?.data?.estree);
      }
    }
  });
  return found;
}
