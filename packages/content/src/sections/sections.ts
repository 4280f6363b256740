import Slugger from 'github-slugger';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

import type { Heading } from '../model/article.js';
import { ContentError } from '../problems/ContentError.js';
import { frontMatterOf } from './frontMatter.js';
import { attribute, exported } from './jsx.js';

export interface SectionsOptions {
  /**
   * Components that stand between sections, as wide as the column. One of them
   * ends the section before it.
   * @default ['CallToActionPhone', 'CrisisSupport', 'ReviewedByCard']
   */
  breakout?: readonly string[];
  /** `mdx` makes `ArticleSection` elements, `md` plain sections. @default by the extension of the file */
  format?: 'mdx' | 'md';
}

const standing = ['CallToActionPhone', 'CrisisSupport', 'ReviewedByCard'];

const levels = new Map<string, Heading['level']>([
  ['h2', 2],
  ['h3', 3],
  ['h4', 4],
]);

/** Gives every heading its id, and lists the headings. */
function identify(tree: Root, file: VFile): Heading[] {
  const slugger = new Slugger();
  const headings: Heading[] = [];
  visit(tree, 'element', (element) => {
    const level = levels.get(element.tagName);
    if (level === undefined) return;
    assertPlain(element, file);
    const text = toString(element).trim();
    const id = typeof element.properties.id === 'string' ? element.properties.id : slugger.slug(text);
    element.properties.id = id;
    headings.push({ id, text, level });
  });
  return headings;
}

/** The contents print a heading before any component has run, so its words have to stand in the file. */
function assertPlain(heading: Element, file: VFile) {
  visit(heading, (node) => {
    if (!node.type.startsWith('mdx')) return;
    const line = heading.position ? ` in line ${heading.position.start.line}` : '';
    throw new ContentError([
      {
        file: file.path || 'An article',
        field: 'body',
        wrong: `has a heading${line} with an expression or a component in it.`,
        remedy: 'Write the heading in plain words, so that the contents can show it too.',
      },
    ]);
  });
}

interface Part {
  /** Absent where content stands between sections. */
  heading?: Element;
  children: RootContent[];
}

/** Cuts the tree before each `h2` and around each component that stands between sections. */
function cut(tree: Root, breakout: readonly string[]): Part[] {
  let part: Part = { children: [] };
  const parts = [part];
  const begin = (next: Part) => parts.push((part = next));
  for (const child of tree.children) {
    if (child.type === 'element' && child.tagName === 'h2') begin({ heading: child, children: [] });
    else if (child.type === 'mdxJsxFlowElement' && breakout.includes(child.name ?? '')) {
      begin({ children: [child] });
    } else part.children.push(child);
  }
  return parts;
}

function articleSection(heading: Element, children: RootContent[], position: number, total: number): RootContent {
  return {
    type: 'mdxJsxFlowElement',
    name: 'ArticleSection',
    attributes: [
      { type: 'mdxJsxAttribute', name: 'id', value: String(heading.properties.id) },
      { type: 'mdxJsxAttribute', name: 'heading', value: toString(heading).trim() },
      attribute('position', position),
      attribute('total', total),
    ],
    children: children as ElementContent[],
  };
}

function plainSection(heading: Element, children: RootContent[]): RootContent {
  return {
    type: 'element',
    tagName: 'section',
    properties: { ariaLabelledBy: [String(heading.properties.id)] },
    children: [heading, ...children] as ElementContent[],
  };
}

/**
 * A rehype plugin that makes sections of flat Markdown: each `##` and what
 * follows it, up to the next. An author writes headings and paragraphs, and
 * never an id, a number or a wrapper.
 *
 * In MDX a section becomes
 * `<ArticleSection id="…" heading="…" position={1} total={7}>`, so give the
 * content that component; in Markdown, a `<section>` named by its heading.
 *
 * The contents of the page come from the same headings, of levels 2 to 4:
 * - as `headings` among the exports of an MDX module;
 * - in Astro also as `remarkPluginFrontmatter.headings` of `render(entry)`.
 *   (Astro's own `headings` holds only what is left outside of sections.)
 *
 * @example
 * ```js
 * // astro.config.mjs
 * import { unified } from '@astrojs/markdown-remark';
 * import { citations } from '@cairn-ds/content/citations';
 * import { sections } from '@cairn-ds/content/sections';
 *
 * export default defineConfig({
 *   markdown: { processor: unified({ rehypePlugins: [citations, sections] }) },
 * });
 * ```
 *
 * @throws ContentError when a heading holds an expression or a component.
 */
export function sections({ breakout = standing, format }: SectionsOptions = {}) {
  return (tree: Root, file: VFile): void => {
    const mdx = (format ?? file.extname?.slice(1)) === 'mdx';
    const headings = identify(tree, file);
    const parts = cut(tree, breakout);
    const total = parts.filter(({ heading }) => heading).length;
    let position = 0;

    tree.children = parts.flatMap(({ heading, children }) => {
      if (!heading) return children;
      position += 1;
      return mdx ? articleSection(heading, children, position, total) : plainSection(heading, children);
    });
    if (mdx) tree.children.push(exported('headings', headings));
    const frontMatter = frontMatterOf(file);
    if (frontMatter) frontMatter.headings = headings;
  };
}
