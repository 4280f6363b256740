import { compile } from '@mdx-js/mdx';
import { citations, sections } from '@cairn-ds/mdx';
import { articlesOf, clinics } from '@cairn-ds/samples';
import type { Plugin } from 'vite';

const id = 'cairn:article';

/**
 * Makes `cairn:article`, a module with the text of the first sample article as
 * a component, and its `headings`: compiled as a site does it.
 */
export function article(): Plugin {
  return {
    name: 'cairn-article',
    resolveId: (wanted) => (wanted === id ? `\0${id}` : undefined),
    async load(wanted) {
      const [first] = clinics[0] ? articlesOf(clinics[0]) : [];
      if (wanted !== `\0${id}` || !first) return undefined;
      const references = first.article.references.map((reference) => reference.id);
      const compiled = await compile(
        { value: first.body, path: first.file },
        { rehypePlugins: [[citations, { references }], sections] },
      );
      return String(compiled);
    },
  };
}
