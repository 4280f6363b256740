import { structuredData } from '@cairn-ds/structured-data';
import { breadcrumbsTo } from '@cairn-ds/templates';

import { articles, clinic, headings } from '../../../clinic/content';
import { Text } from '../../../clinic/Text';
import { ArticlePage, ArticleSection, Figure, TextLink } from '../../cairn';
import type { Route } from './+types/article';

export function loader({ params }: Route.LoaderArgs) {
  const found = articles.find(({ slug }) => slug === params.slug);
  if (!found) throw new Response('There is no such article.', { status: 404 });
  const { slug, href, article } = found;
  const page = { clinic, article, today: new Date().toISOString().slice(0, 10) };
  const breadcrumbs = breadcrumbsTo.article(page);
  return { slug, article, graph: structuredData({ ...page, path: href, language: 'en', breadcrumbs }) };
}

export const meta = ({ loaderData }: Route.MetaArgs) => [
  { title: loaderData?.article.title },
  { 'script:ld+json': loaderData?.graph },
];

export default function Page({ loaderData: { slug, article } }: Route.ComponentProps) {
  return (
    <ArticlePage clinic={clinic} article={article} articles={articles} headings={headings(slug)}>
      <Text {...{ ArticleSection, Figure, TextLink, slug }} />
    </ArticlePage>
  );
}
