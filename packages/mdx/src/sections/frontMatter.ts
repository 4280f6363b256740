import type { VFile } from 'vfile';

/** The front matter that Astro keeps with a file while it renders it: what is added to it reaches the page. */
export const frontMatterOf = (file: VFile): Record<string, unknown> | undefined =>
  (file.data as { astro?: { frontmatter?: Record<string, unknown> } }).astro?.frontmatter;
