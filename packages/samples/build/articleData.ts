import { readFileSync } from 'node:fs';

import { parse } from 'yaml';

/** An MDX file as data: the front matter as it is written, and the text after it. */
export interface ArticleFile {
  frontMatter: unknown;
  /** In the lines of the file, so that a message names the right one. */
  body: string;
}

/**
 * Parts an MDX file. YAML 1.2 leaves a date as it is written, so that an
 * impossible one is seen.
 */
export function articleData(path: string): ArticleFile {
  const [, frontMatter = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(path, 'utf8')) ?? [];
  const linesBefore = frontMatter.split('\n').length + 2;
  return { frontMatter: parse(frontMatter), body: '\n'.repeat(linesBefore) + body };
}
