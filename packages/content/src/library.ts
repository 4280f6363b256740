import type { Article } from './model/article.js';
import { ContentError, type Problem } from './problems/ContentError.js';
import { suggestion } from './problems/nearest.js';
import { shown } from './problems/shown.js';

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

const code = /```[\s\S]*?```|`[^`\n]*`|\{\/\*[\s\S]*?\*\/\}/g;
const citation = /<(?:Citation|CitedQuote)\s[^>]*?\breference=["']([^"']*)["']/g;

/** The id of every `reference` that a Citation or CitedQuote of a body of MDX names, in its order. */
export function citationsIn(body: string): string[] {
  return [...body.replace(code, '').matchAll(citation)].map(([, id = '']) => id);
}

/** In how many places a body cites each reference of its article, for the ways back: 0 where it is only listed. */
export function countCitations({ references }: Article, body: string): Record<string, number> {
  const cited = citationsIn(body);
  return Object.fromEntries(references.map(({ id }) => [id, cited.filter((other) => other === id).length]));
}

function relatedProblems({ slug, file, article }: Entry, slugs: readonly string[]): Problem[] {
  return article.related.flatMap((name, index) => {
    const field = `related[${index}]`;
    if (name === slug) {
      return [
        { file, field, wrong: `${shown(name)} is this article itself.`, remedy: 'Name another, or leave it out.' },
      ];
    }
    if (slugs.includes(name)) return [];
    return [{ file, field, wrong: `${shown(name)} is not an article.`, remedy: suggestion(name, slugs) }];
  });
}

function citationProblems({ file, article, body }: Entry): Problem[] {
  const ids = article.references.map(({ id }) => id);
  return citationsIn(body)
    .filter((id) => !ids.includes(id))
    .map((id) => ({
      file,
      field: 'body',
      wrong: `cites ${shown(id)}, which is not a reference.`,
      remedy: suggestion(id, ids),
    }));
}

/**
 * Checks the articles of a site against each other: related articles exist, and
 * every citation has its reference.
 *
 * @throws ContentError with every problem of every article.
 */
export function checkArticles(entries: readonly Entry[]): void {
  const slugs = entries.map(({ slug }) => slug);
  const problems = entries.flatMap((entry) => [...relatedProblems(entry, slugs), ...citationProblems(entry)]);
  if (problems.length > 0) throw new ContentError(problems);
}
