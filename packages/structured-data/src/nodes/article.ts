import type { Reference } from '@cairn-ds/content';
import type { ArticleLeaf, CreativeWorkLeaf } from 'schema-dts';

import type { Addresses } from '../addresses.js';
import type { ArticleData } from '../PageData.js';
import { present } from '../present.js';
import { clinicId } from './clinic.js';
import { personRef } from './people.js';

/** The name of the article in its graph. */
export const articleId = ({ ofPage }: Addresses): string => ofPage('article');

/** The article. Who reviewed it and when is said of its page: in schema.org an article has no review. */
export function articleNode({ clinic, article, language, picture }: ArticleData, addresses: Addresses): ArticleLeaf {
  const { title, lead, author, references, topics } = article;
  return present({
    '@type': 'Article' as const,
    '@id': articleId(addresses),
    headline: title,
    description: lead,
    inLanguage: language ?? undefined,
    articleSection: clinic.topics.filter(({ id }) => topics.includes(id)).map((topic) => topic.title),
    image: picture ? addresses.link(picture.src) : undefined,
    author: personRef(clinic, author, addresses),
    publisher: { '@id': clinicId(addresses) },
    mainEntityOfPage: { '@id': addresses.page },
    citation: references.map(source),
  });
}

/** A source that a page lists. */
export const source = ({ title, href }: Reference): CreativeWorkLeaf => ({
  '@type': 'CreativeWork',
  name: title,
  url: href,
});
