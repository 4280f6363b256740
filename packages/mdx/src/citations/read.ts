import type { Node as EstreeNode, Program } from 'estree-jsx';
import { visit as visitEstree } from 'estree-util-visit';
import type { Nodes } from 'hast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';

import { shown, suggestion } from '@cairn-ds/problems';

import type { Fault } from '../fault.js';
import { nameFaults } from '../names.js';
import { programsIn } from '../programs.js';
import { writtenOut } from '../sections/jsx.js';

type JsxElement = Pick<MdxJsxFlowElement, 'name' | 'attributes'>;

/** A place in a text that cites a source. */
export interface Place {
  /** The id that it names. */
  id: string;
  line: number;
  element: JsxElement;
}

export interface Citations {
  /** In the order of the page. */
  places: Place[];
  /**
   * Citations that nobody can follow, since they have no id or one that is known only once the page is made; and their
   * name, where it is taken.
   */
  faults: Fault[];
}

/** Components that cite with a `reference`. */
const citing = new Set(['Citation', 'CitedQuote']);

const write = 'Write the id of a source of the front matter itself, such as reference="mccarty-2014".';

/** The id that an element cites; why it cannot be read; or undefined where it cites nothing. */
function referenceOf({ attributes }: JsxElement, name: string, line: number): string | Fault | undefined {
  const fault = (what: string): Fault => ({ line, message: `has a ${name} ${what}`, remedy: write });
  if (attributes.some(({ type }) => type === 'mdxJsxExpressionAttribute')) {
    return fault('with attributes from a spread, so that its reference cannot be read.');
  }
  const named = attributes.filter((each) => each.type === 'mdxJsxAttribute' && each.name === 'reference');
  const value = named.at(-1)?.value;
  if (named.length === 0) return name === 'Citation' ? fault('without a reference.') : undefined;
  const what = typeof value === 'object' && value ? `{${value.value}}` : 'empty';
  return writtenOut(value) ?? fault(`whose reference is ${what}, which cannot be read here.`);
}

/** Lines of an expression or of code at the top that render a citation, or give its component another name. */
function hiddenIn(program: Program): { name: string; line: number | undefined }[] {
  const found: { name: string; line: number | undefined }[] = [];
  visitEstree(program, (node, key, _, ancestors) => {
    if (node.type !== 'Identifier' && node.type !== 'JSXIdentifier') return;
    if (!citing.has(node.name) || isSameName(ancestors, key)) return;
    if (ancestors.at(-1)?.type === 'JSXClosingElement') return;
    found.push({ name: node.name, line: node.loc?.start.line });
  });
  return found;
}

/** `import { Citation }` and `export { Citation }` leave a component its name; `{ Citation: C } = theirs` and `theirs.Citation` do not. */
function isSameName(ancestors: EstreeNode[], key: string | undefined | null): boolean {
  const parent = ancestors.at(-1);
  if (key === 'key') return ancestors.at(-2)?.type !== 'ObjectPattern';
  switch (parent?.type) {
    case 'ImportDefaultSpecifier':
      return true;
    case 'ImportSpecifier':
      return parent.imported.type === 'Identifier' && parent.imported.name === parent.local.name;
    case 'ExportSpecifier':
      return 'name' in parent.local && 'name' in parent.exported && parent.local.name === parent.exported.name;
    default:
      return false;
  }
}

/** Reads every citation of a tree of MDX, in the order of the page. */
export function readCitations(tree: Nodes): Citations {
  const places: Place[] = [];
  const faults = nameFaults(tree, 'citations');

  for (const { program, line } of programsIn(tree)) {
    for (const hidden of hiddenIn(program)) {
      faults.push({
        line: hidden.line ?? line,
        message: `has a ${hidden.name} within an expression, where it gets no number.`,
        remedy: 'Write it in the text, outside of braces and of code.',
      });
    }
  }
  visit(tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const line = node.position?.start.line ?? 1;
    const name = node.name?.split('.').at(-1) ?? '';
    const id = citing.has(name) ? referenceOf(node, name, line) : undefined;
    if (typeof id === 'string') places.push({ id, line, element: node });
    else if (id) faults.push(id);
  });
  return { places, faults: faults.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0)) };
}

/** What is wrong with the citations of a text whose references have these ids. */
export function citationFaults({ places, faults }: Citations, ids: readonly string[]): Fault[] {
  const unknown = places.filter(({ id }) => !ids.includes(id));
  return [
    ...faults,
    ...unknown.map(({ id, line }) => ({
      line,
      message: `cites ${shown(id)}, which is not a reference.`,
      remedy: suggestion(id, ids),
    })),
  ];
}
