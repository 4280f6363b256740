import type { JSXAttribute, JSXOpeningElement, Program } from 'estree-jsx';
import { valueToEstree } from 'estree-util-value-to-estree';
import { visit as visitProgram } from 'estree-util-visit';
import type { Root } from 'hast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

import { ContentError, type Problem } from '../problems/ContentError.js';
import { suggestion } from '../problems/nearest.js';
import { shown } from '../problems/shown.js';
import { frontMatterOf } from '../sections/frontMatter.js';
import { attribute } from '../sections/jsx.js';

export interface CitationsOptions {
  /** Ids of the references, in the order of their numbers. @default those of the front matter that Astro read */
  references?: readonly string[];
}

type Give = (props: { number: number; occurrence: number }) => void;

type JsxElement = Pick<MdxJsxFlowElement, 'name' | 'attributes'>;

function inText({ name, attributes }: JsxElement): [id: string, give: Give] | undefined {
  const reference = attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'reference')?.value;
  if (name !== 'Citation' || typeof reference !== 'string') return undefined;
  return [reference, (props) => attributes.push(...Object.entries(props).map(([key, value]) => attribute(key, value)))];
}

function inExpression({ name, attributes }: JSXOpeningElement): [id: string, give: Give] | undefined {
  const reference = attributes.find((each) => each.type === 'JSXAttribute' && each.name.name === 'reference');
  const value =
    reference?.type === 'JSXAttribute' && reference.value?.type === 'Literal' ? reference.value.value : undefined;
  if (name.type !== 'JSXIdentifier' || name.name !== 'Citation' || typeof value !== 'string') return undefined;
  const made = ([key, number]: [string, number]): JSXAttribute => ({
    type: 'JSXAttribute',
    name: { type: 'JSXIdentifier', name: key },
    value: { type: 'JSXExpressionContainer', expression: valueToEstree(number) },
  });
  return [value, (props) => attributes.push(...Object.entries(props).map(made))];
}

/** The JavaScript of an element's props, where a citation may stand: `citation={<Citation … />}`. */
const programsOf = ({ attributes }: JsxElement): Program[] =>
  attributes.flatMap((each) => {
    const estree = typeof each.value === 'object' && each.value ? each.value.data?.estree : undefined;
    return estree ? [estree] : [];
  });

/** Calls `found` for every citation, in the order in which a reader meets them. */
function each(tree: Root, found: (id: string, give: Give) => void) {
  visit(tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const citation = inText(node);
    if (citation) found(...citation);
    for (const program of programsOf(node)) {
      visitProgram(program, (part) => {
        const nested = part.type === 'JSXElement' ? inExpression(part.openingElement) : undefined;
        if (nested) found(...nested);
      });
    }
  });
}

function idsFrom(file: VFile): string[] {
  const references = frontMatterOf(file)?.references;
  if (!Array.isArray(references)) return [];
  return references.map((reference: { id?: unknown } | null) => String(reference?.id));
}

/**
 * A rehype plugin for MDX that numbers citations. An author writes
 * `<Citation reference="mccarty-2014" />`; the plugin adds the number that the
 * reference has in the front matter, and which of its places this is, so that the
 * reference can lead back to it.
 *
 * @throws ContentError with every citation that has no reference.
 */
export function citations({ references }: CitationsOptions = {}) {
  return (tree: Root, file: VFile): void => {
    const ids = references ?? idsFrom(file);
    const places = new Map<string, number>();
    const problems: Problem[] = [];
    each(tree, (id, give) => {
      const occurrence = (places.get(id) ?? 0) + 1;
      places.set(id, occurrence);
      if (ids.includes(id)) return give({ number: ids.indexOf(id) + 1, occurrence });
      const wrong = `cites ${shown(id)}, which is not a reference.`;
      problems.push({ file: file.path || 'An article', field: 'body', wrong, remedy: suggestion(id, ids) });
    });
    if (problems.length > 0) throw new ContentError(problems);
  };
}
