import type { Expression, Identifier, Program, Super } from 'estree-jsx';
import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';

import { shown, suggestion } from '@cairn-ds/problems';

import type { Fault } from '../fault.js';
import { namesOf } from '../names.js';

/** The name with which a value begins: `props` of `props.clinic.name`. Undefined for what is no look-up. */
function rootOf(expression: Expression | Super): Identifier | undefined {
  switch (expression.type) {
    case 'Identifier':
      return expression;
    case 'MemberExpression':
      return rootOf(expression.object);
    case 'ChainExpression':
      return rootOf(expression.expression);
    case 'CallExpression':
      return rootOf(expression.callee);
    default:
      return undefined;
  }
}

function unknownName(program: Program | null | undefined, own: ReadonlySet<string>): Identifier | undefined {
  const [statement] = program?.body ?? [];
  const root = statement?.type === 'ExpressionStatement' ? rootOf(statement.expression) : undefined;
  return !root || root.name === 'props' || own.has(root.name) || root.name in globalThis ? undefined : root;
}

/**
 * Names in braces and of components that nothing has: the page would break, or show an element that no browser knows.
 *
 * @param components Names of those that a text is given. Undefined where nobody knows.
 */
export function unknownNames(tree: Root, components: readonly string[] | undefined): Fault[] {
  const own = new Set<string>();
  visit(tree, 'mdxjsEsm', ({ data }) => {
    if (data?.estree) for (const { name } of namesOf(data.estree)) own.add(name);
  });
  const faults: Fault[] = [];

  const inBraces = (program: Program | null | undefined, line: number) => {
    const unknown = unknownName(program, own);
    if (!unknown) return;
    faults.push({
      line: unknown.loc?.start.line ?? line,
      message: `reads "{" as the beginning of code, in which nothing is called ${shown(unknown.name)}.`,
      remedy: 'Write &#123; for the sign itself, or the words without braces.',
    });
  };

  const ofComponent = ({ name, attributes }: MdxJsxFlowElement | MdxJsxTextElement, line: number) => {
    for (const { value } of attributes) {
      if (typeof value === 'object') inBraces(value?.data?.estree, line);
    }
    // `Box.Part` is a part of `Box`.
    const [root = ''] = name?.split('.') ?? [];
    if (!components || root === '' || root === 'props' || own.has(root) || components.includes(root)) return;
    const sameLetters = components.some((known) => known.toLowerCase() === root.toLowerCase());
    if (/^[a-z]/.test(root) && root === name && !sameLetters) return;
    faults.push({
      line,
      message: `<${name}> is no component with which this text can be written.`,
      remedy: suggestion(root, components),
    });
  };

  visit(tree, (node) => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') inBraces(node.data?.estree, line);
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') ofComponent(node, line);
  });
  return faults;
}
