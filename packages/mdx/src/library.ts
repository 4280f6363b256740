import { ContentError, type Article, type Origin } from '@cairn-ds/content';
import { type Problem, shown, suggestion } from '@cairn-ds/problems';

import { citationsOf } from './citations/body.js';
import { citationFaults } from './citations/read.js';

/** An article with the text around it. */
export interface Entry {
  /** The last part of its address, by which others relate to it. */
  slug: string;
  /** Its file, for the messages. */
  file: string;
  article: Article;
  /** What follows the front matter. */
  body: string;
}

/**
 * In how many places a body of MDX cites each reference of its article, for the ways back: 0 where it is only
 * listed. What cannot be read is not counted; `checkArticles` tells of it.
 */
export function countCitations(
  { references }: Article,
  body: string,
  origin: Origin = { file: 'article.mdx' },
): Record<string, number> {
  const { places } = citationsOf(body, origin.file);
  return Object.fromEntries(references.map(({ id }) => [id, places.filter((place) => place.id === id).length]));
}

function relatedProblems({ slug, file, article }: Entry, slugs: readonly string[]): Problem[] {
  return article.related.flatMap((name, index) => {
    const field = `related[${index}]`;
    if (name === slug) {
      return [
        { file, field, message: `${shown(name)} is this article itself.`, remedy: 'Name another, or leave it out.' },
      ];
    }
    if (slugs.includes(name)) return [];
    return [{ file, field, message: `${shown(name)} is not an article.`, remedy: suggestion(name, slugs) }];
  });
}

function citationProblems({ file, article, body }: Entry): Problem[] {
  const ids = article.references.map(({ id }) => id);
  return citationFaults(citationsOf(body, file), ids).map((fault) => ({ file, field: 'body', ...fault }));
}

/**
 * Checks the articles of a site against each other: related articles exist, and
 * every citation can be read and has its reference.
 *
 * @throws ContentError with every problem of every article.
 */
export function checkArticles(entries: readonly Entry[]): void {
  const slugs = entries.map(({ slug }) => slug);
  const problems = entries.flatMap((entry) => [...relatedProblems(entry, slugs), ...citationProblems(entry)]);
  if (problems.length > 0) throw new ContentError(problems);
}
