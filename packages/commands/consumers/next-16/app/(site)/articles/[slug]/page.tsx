import { notFound } from 'next/navigation';

import { ArticlePage, ArticleSection, Figure, TextLink } from '../../../../cairn';
import { articles, clinic, headings } from '../../../../clinic/content';
import { Text } from '../../../../clinic/Text';

type Props = PageProps<'/articles/[slug]'>;

const find = (wanted: string) => articles.find(({ slug }) => slug === wanted) ?? notFound();

export const generateStaticParams = () => articles.map(({ slug }) => ({ slug }));

export const generateMetadata = async ({ params }: Props) => ({ title: find((await params).slug).article.title });

export default async function Page({ params }: Props) {
  const { slug, article } = find((await params).slug);
  return (
    <ArticlePage clinic={clinic} article={article} articles={articles} headings={headings(slug)}>
      <Text {...{ ArticleSection, Figure, TextLink, slug }} />
    </ArticlePage>
  );
}
