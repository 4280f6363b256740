import { ArticlePage, mdxComponents } from '@cairn-ds/templates';
import Text, { headings } from 'cairn:article';

import { framed } from './sample.tsx';

/** The first article of a sample clinic. */
export const Article = framed('/articles/', ({ clinic, articles, pictures }) => {
  const [first] = articles;
  if (!first) return null;
  const { article, citations, readingMinutes } = first;
  return (
    <ArticlePage {...{ clinic, article, articles, citations, headings, pictures, readingMinutes }}>
      <Text clinic={clinic} components={mdxComponents({ clinic, pictures })} />
    </ArticlePage>
  );
});
