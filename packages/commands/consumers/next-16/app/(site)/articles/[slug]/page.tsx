import { jsonLd, structuredData } from '@cairn-ds/structured-data';
import { breadcrumbsTo } from '@cairn-ds/templates';
import { notFound } from 'next/navigation';

import { ArticlePage, ArticleSection, Figure, TextLink } from '../../../../cairn';
import { articles, clinic, headings } from '../../../../clinic/content';
import { Text } from '../../../../clinic/Text';

type Props = PageProps<'/articles/[slug]'>;

// Once, at the build: Next refuses a clock in what it prerenders.
const today = new Date().toISOString().slice(0, 10);

const find = (wanted: string) => articles.find(({ slug }) => slug === wanted) ?? notFound();

export const generateStaticParams = () => articles.map(({ slug }) => ({ slug }));

export const generateMetadata = async ({ params }: Props) => ({ title: find((await params).slug).article.title });

export default async function Page({ params }: Props) {
  const { slug, href, article } = find((await params).slug);
  const page = { clinic, article, today };
  const breadcrumbs = breadcrumbsTo.article(page);
  const graph = structuredData({ ...page, path: href, language: 'en', breadcrumbs });
  return (
    <>
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLd(graph) }} />
      <ArticlePage {...page} articles={articles} headings={headings(slug)}>
        <Text {...{ ArticleSection, Figure, TextLink, slug }} />
      </ArticlePage>
    </>
  );
}
