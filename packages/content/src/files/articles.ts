import { shown, suggestion } from '@cairn-ds/problems';

import { checkApart } from '../model/apart.js';
import { articleOf, type Article, type Printer } from '../model/article.js';
import { checkDone, type TellOf } from '../model/dated.js';
import { idsOf, type Listed } from './listing.js';
import type { Read, Reader } from './Reader.js';
import { checkText } from './references.js';

/** An article that was read from a file. */
export interface LoadedArticle {
  /** Last part of its address: the name of its file. */
  slug: string;
  file: string;
  article: Article;
  /** Whether the day has passed by which a clinician was to read it again. */
  overdue: boolean;
  /** The MDX after the front matter, in the lines of the file. */
  body: string;
}

/** Tells of articles to read next that are not there. */
function checkRelated(reader: Reader, { id, document, output }: Read<Article>, slugs: ReadonlySet<string>): void {
  for (const [index, slug] of (output?.related ?? []).entries()) {
    const at = ['related', index];
    if (slug === id) {
      reader.tellOf(document, at, `${shown(slug)} is this article itself.`, 'Name another, or leave it out.');
    } else if (!slugs.has(slug)) {
      reader.tellOf(document, at, `${shown(slug)} is not an article.`, suggestion(slug, [...slugs]));
    }
  }
}

/** The files of articles, each with a name of its own. */
export function listArticles(reader: Reader, places: readonly string[]): Listed[] {
  const listed = new Map<string, Listed>();
  for (const article of places.flatMap((place) => reader.list(place, 'articles'))) {
    const other = listed.get(article.id);
    if (other) {
      const message = `has the name of ${other.file}.`;
      reader.tell({ file: article.file, field: '', message, remedy: 'Give one of the two another name.' });
    } else listed.set(article.id, article);
  }
  return [...listed.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Whether an article is shown on a day. Tells of those that may not be, and may not go without a word. */
function isShown(reader: Reader, { document, output }: Read<Article>, today: string): boolean {
  if (!output || output.nextReview >= today || output.onExpiry === undefined) return true;
  if (output.onExpiry === 'fail') {
    const message = `${shown(output.nextReview)} has passed: the site is built for ${today}.`;
    reader.tellOf(
      document,
      ['nextReview'],
      message,
      'Have it read again, or say with "onExpiry" that it is to "drop" or "say" so.',
    );
  }
  return output.onExpiry === 'say';
}

/** The articles that are on the site on a day. */
export function readArticles(
  reader: Reader,
  listed: readonly Listed[],
  printer: Printer,
  today: string,
): Read<Article>[] {
  const read = reader.all(articleOf(printer), listed);
  const slugs = new Set(idsOf(listed));
  checkApart('articles', read, ({ document }, ...fault) => reader.tellOf(document, ...fault));
  for (const article of read) {
    checkRelated(reader, article, slugs);
    checkText(reader, article.document);
    for (const done of ['published', 'reviewed'] as const) {
      const tell: TellOf = (...fault) => reader.tellOf(article.document, ...fault);
      if (article.output) checkDone(today, article.output[done], [done], tell);
    }
  }
  return read.filter((article) => isShown(reader, article, today));
}

/** Articles as they are handed out. */
export function loadedArticles(kept: readonly Read<Article>[], today: string): LoadedArticle[] {
  const left = new Set(idsOf(kept));
  return kept.flatMap(({ id: slug, file, document: { body = '' }, output }) => {
    if (!output) return [];
    // Nothing leads to what has left the site.
    const article = { ...output, related: output.related.filter((other) => left.has(other)) };
    return [{ slug, file, article, overdue: output.nextReview < today, body }];
  });
}
