import type { Element, ElementContent, Root, RootContent } from 'hast';
import { visit } from 'unist-util-visit';
import type { MdxJsxAttribute } from 'mdast-util-mdx';
import type { VFile } from 'vfile';

import { ContentError, type Heading } from '@cairn-ds/content';
import { frontMatterOf } from './frontMatter.js';
import { isFootnotes, readHeadings, textOf } from './headings.js';
import { rankHeadings } from './html.js';
import { headingId } from './ids.js';
import { attribute, exported, markup } from './jsx.js';

declare module 'vfile' {
  interface DataMap {
    /** The headings of a text, which `sections` has read: for the contents of its page. */
    headings: Heading[];
  }
}

export interface SectionsOptions {
  /**
   * Components that stand between sections, as wide as the column. One of them
   * ends the section before it.
   * @default ['CallToActionPhone', 'CrisisSupport', 'ReviewedByCard']
   */
  breakout?: readonly string[];
  /**
   * `mdx` makes `ArticleSection` elements, `md` plain sections. `html` is what a content system sends: plain sections, where
   * a heading without words is a paragraph, and all headings go down by one where the text has an `h1`, which the page has.
   * @default by the extension of the file
   */
  format?: 'mdx' | 'md' | 'html';
  /** Ids that the page has besides those of `reservedIds`, so that no heading gets one of them. @default none */
  reserved?: readonly string[];
}

const standing = ['CallToActionPhone', 'CrisisSupport', 'ReviewedByCard'];

interface Part {
  /** Absent where content stands between sections. */
  heading?: Element;
  children: RootContent[];
}

/** Cuts a text before each `h2` and around each component that stands between sections. */
function cut(children: RootContent[], breakout: readonly string[]): Part[] {
  let part: Part = { children: [] };
  const parts = [part];
  const begin = (next: Part) => parts.push((part = next));
  for (const child of children) {
    if (child.type === 'element' && child.tagName === 'h2') begin({ heading: child, children: [] });
    else if (child.type === 'mdxJsxFlowElement' && breakout.includes(child.name ?? '')) {
      begin({ children: [child] });
    } else part.children.push(child);
  }
  return parts;
}

/**
 * The heading of a section. Words alone are a string. Links, pictures and emphasis stay what they are: in Astro, which
 * cannot pass markup of MDX to React in a prop, in the slot of that name.
 */
function headingProp(heading: Element, inAstro: boolean): { attributes: MdxJsxAttribute[]; slot: ElementContent[] } {
  const isPlain = heading.children.every(({ type }) => type === 'text');
  if (isPlain) {
    return { attributes: [{ type: 'mdxJsxAttribute', name: 'heading', value: textOf(heading).trim() }], slot: [] };
  }
  if (!inAstro) return { attributes: [markup('heading', heading.children)], slot: [] };
  const slot: Element = {
    type: 'element',
    tagName: 'span',
    properties: { slot: 'heading' },
    children: heading.children,
  };
  return { attributes: [], slot: [slot] };
}

interface Place {
  position: number;
  total: number;
}

function articleSection(
  heading: Element,
  children: RootContent[],
  inAstro: boolean,
  place: Place | undefined,
): RootContent {
  const { attributes, slot } = headingProp(heading, inAstro);
  return {
    type: 'mdxJsxFlowElement',
    name: 'ArticleSection',
    attributes: [
      { type: 'mdxJsxAttribute', name: 'id', value: String(heading.properties.id) },
      ...attributes,
      ...(place ? [attribute('position', place.position), attribute('total', place.total)] : []),
    ],
    children: [...slot, ...(children as ElementContent[])],
  };
}

/** The footnotes as a section of their own after all others, in the looks of the article and not in its contents. */
function footnotesSection(footnotes: Element, tree: Root, inAstro: boolean): RootContent {
  const [label, ...notes] = footnotes.children.filter(({ type }) => type === 'element') as Element[];
  visit(tree, 'element', ({ properties }) => {
    if (properties.dataFootnoteRef !== undefined) properties.ariaDescribedBy = [headingId('footnotes')];
  });
  const heading: Element = { type: 'element', tagName: 'h2', properties: { id: 'footnotes' }, children: [] };
  heading.children = label?.children ?? [];
  return articleSection(heading, notes, inAstro, undefined);
}

function plainSection(heading: Element, children: RootContent[]): RootContent {
  const id = String(heading.properties.id);
  return {
    type: 'element',
    tagName: 'section',
    // An id with a space, as editors let people write them, can be linked to, but reads as two in a list of ids.
    properties: /\s/.test(id) ? { ariaLabel: textOf(heading).trim() } : { ariaLabelledBy: [id] },
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
 * - as `file.data.headings`, for whoever runs the plugin;
 * - as `headings` among the exports of an MDX module;
 * - in Astro also as `remarkPluginFrontmatter.headings` of `render(entry)`.
 *   (Astro's own `headings` holds only what is left outside of sections.)
 *
 * @example
 * ```js
 * // astro.config.mjs
 * import { unified } from '@astrojs/markdown-remark';
 * import { citations, sections } from '@cairn-ds/mdx';
 *
 * export default defineConfig({
 *   markdown: { processor: unified({ rehypePlugins: [citations, sections] }) },
 * });
 * ```
 *
 * @example
 * The HTML of a content system, cleaned before it is read:
 * ```js
 * const reader = unified()
 *   .use(rehypeParse, { fragment: true })
 *   .use(rehypeSanitize)
 *   .use(sections, { format: 'html' })
 *   .use(rehypeStringify);
 *
 * const file = await reader.process(post.content.rendered);
 * // String(file), file.data.headings
 * ```
 *
 * Every id is unique: no heading gets that of another, of the heading of a section, or one of `reservedIds`. Headings
 * in quotations and lists have ids, and are not in the contents. The footnotes of GitHub's Markdown become a section
 * after all others, outside of the contents, in the words of its `footnoteLabel`.
 *
 * @throws ContentError with every heading that holds an expression or a component, that is empty, or that is written
 * as a tag.
 */
export function sections({ breakout = standing, format, reserved = [] }: SectionsOptions = {}) {
  return (tree: Root, file: VFile): void => {
    const written = format ?? file.extname?.slice(1);
    const mdx = written === 'mdx';
    if (written === 'html') rankHeadings(tree);
    const { headings, faults } = readHeadings(tree, reserved);
    if (faults.length > 0) {
      throw new ContentError(faults.map((fault) => ({ file: file.path || 'An article', field: 'body', ...fault })));
    }
    const frontMatter = frontMatterOf(file);
    const footnotes = tree.children.find((child) => child.type === 'element' && isFootnotes(child)) as
      | Element
      | undefined;
    const notes = footnotes && (mdx ? footnotesSection(footnotes, tree, frontMatter !== undefined) : footnotes);
    const parts = cut(
      tree.children.filter((child) => child !== footnotes),
      breakout,
    );
    const total = parts.filter(({ heading }) => heading).length;
    let position = 0;

    tree.children = parts.flatMap(({ heading, children }) => {
      if (!heading) return children;
      position += 1;
      if (!mdx) return plainSection(heading, children);
      return articleSection(heading, children, frontMatter !== undefined, { position, total });
    });
    if (notes) tree.children.push(notes);
    if (mdx) tree.children.push(exported('headings', headings));
    file.data.headings = headings;
    if (frontMatter) frontMatter.headings = headings;
  };
}
