import type { Root } from 'hast';
import type { VFile } from 'vfile';

import { ContentError } from '@cairn-ds/content';
import { attribute, exported } from '../sections/jsx.js';
import { citationFaults, readCitations } from './read.js';
import { referencesOf } from './references.js';

export interface CitationsOptions {
  /**
   * Ids of the references, in the order of their numbers.
   * @default those of the front matter that Astro, vfile-matter or remark-mdx-frontmatter read, or of an
   * `export const references`
   */
  references?: readonly string[];
}

/**
 * A rehype plugin for MDX that numbers citations. An author writes
 * `<Citation reference="mccarty-2014" />` or `<CitedQuote reference="mccarty-2014" …>`;
 * the plugin adds the `number` that the reference has in the front matter, and its
 * `occurrence`: which of the places that cite it this is, so that the reference can
 * lead back here.
 *
 * The module exports how often each reference is cited, as `citations`, for `<References citations={citations} />`.
 *
 * @throws ContentError with every citation that has no reference, or none that can
 * be read before the page is made: one in a variable, a spread or an expression.
 */
export function citations({ references }: CitationsOptions = {}) {
  return (tree: Root, file: VFile): void => {
    const ids = references ?? referencesOf(tree, file);
    const read = readCitations(tree);
    const faults = citationFaults(read, ids);
    if (faults.length > 0) {
      throw new ContentError(faults.map((fault) => ({ file: file.path || 'An article', field: 'body', ...fault })));
    }
    const places = new Map<string, number>();
    for (const { id, element } of read.places) {
      const occurrence = (places.get(id) ?? 0) + 1;
      places.set(id, occurrence);
      element.attributes.push(attribute('number', ids.indexOf(id) + 1), attribute('occurrence', occurrence));
    }
    // Markdown has no exports.
    if (file.extname === '.mdx' || places.size > 0) {
      tree.children.push(exported('citations', Object.fromEntries(ids.map((id) => [id, places.get(id) ?? 0]))));
    }
  };
}
