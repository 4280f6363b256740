declare module '*.mdx' {
  import type { Heading, Reference } from '@cairn-ds/content';
  import type { MDXContent } from 'mdx/types';

  const Text: MDXContent;
  export default Text;
  export const citations: Record<string, number>;
  export const frontmatter: { title: string; references: Reference[] };
  export const headings: Heading[];
}
