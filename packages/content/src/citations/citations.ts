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

/** Components that cite with a `reference`. */
const citing = new Set(['Citation', 'CitedQuote']);

/** The id that an element cites. */
function referenceOf({ name, attributes }: Pick<MdxJsxFlowElement, 'name' | 'attributes'>): string | undefined {
  if (!citing.has(name ?? '')) return undefined;
  const value = attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'reference')?.value;
  return typeof value === 'string' ? value : undefined;
}

function idsFrom(file: VFile): string[] {
  const references = frontMatterOf(file)?.references;
  if (!Array.isArray(references)) return [];
  return references.map((reference: { id?: unknown } | null) => String(reference?.id));
}

/**
 * A rehype plugin for MDX that numbers citations. An author writes
 * `<Citation reference="mccarty-2014" />` or `<CitedQuote reference="mccarty-2014" …>`;
 * the plugin adds the `number` that the reference has in the front matter, and its
 * `occurrence`: which of the places that cite it this is, so that the reference can
 * lead back here.
 *
 * @throws ContentError with every citation that has no reference.
 */
export function citations({ references }: CitationsOptions = {}) {
  return (tree: Root, file: VFile): void => {
    const ids = references ?? idsFrom(file);
    const places = new Map<string, number>();
    const problems: Problem[] = [];
    visit(tree, (node) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      const id = referenceOf(node);
      if (id === undefined) return;
      const occurrence = (places.get(id) ?? 0) + 1;
      places.set(id, occurrence);
      if (ids.includes(id)) {
        node.attributes.push(attribute('number', ids.indexOf(id) + 1), attribute('occurrence', occurrence));
      } else {
        const wrong = `cites ${shown(id)}, which is not a reference.`;
        problems.push({ file: file.path || 'An article', field: 'body', wrong, remedy: suggestion(id, ids) });
      }
    });
    if (problems.length > 0) throw new ContentError(problems);
  };
}
