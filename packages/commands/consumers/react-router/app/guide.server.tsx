import { ArticleSection, Figure, TextLink } from '@cairn-ds/react';
import { ArticlePage, SiteFrame } from '@cairn-ds/templates';
import { renderToStaticMarkup } from 'react-dom/server';

import { articles, clinic, headings } from '../clinic/content';
import { Text } from '../clinic/Text';

/** The page of a guide with the frame of the site, as HTML. */
export function guidePage(slug: string | undefined): { title: string; html: string } | undefined {
  const found = articles.find((article) => article.slug === slug);
  if (!found) return undefined;
  const { article } = found;
  const html = renderToStaticMarkup(
    <SiteFrame clinic={clinic} path={`/guides/${found.slug}`}>
      <ArticlePage clinic={clinic} article={article} articles={articles} headings={headings(found.slug)}>
        <Text {...{ ArticleSection, Figure, TextLink, slug: found.slug }} />
      </ArticlePage>
    </SiteFrame>,
    // Ids of a page of its own, which React in the browser knows nothing of.
    { identifierPrefix: 'guide-' },
  );
  return { title: article.title, html };
}
