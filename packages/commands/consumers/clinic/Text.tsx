import type * as cairn from '@cairn-ds/react';

import { headings } from './content';

type TextProps = Pick<typeof cairn, 'ArticleSection' | 'Figure' | 'TextLink'> & { slug: string };

/** The text of an article, written with the components of the site. */
export function Text({ ArticleSection, Figure, TextLink, slug }: TextProps) {
  const [before, there] = headings(slug);
  return (
    <>
      <ArticleSection id={before.id} heading={before.text} position={1} total={2}>
        <p>
          Most people come with a question or two. <TextLink href="/contact">Ask them before</TextLink>, if you like.
        </p>
        <Figure src="/pictures/path.webp" alt="A path between two piles of stones" width={720} height={480} />
      </ArticleSection>
      <ArticleSection id={there.id} heading={there.text} position={2} total={2}>
        <p>A nurse shows you the rooms.</p>
      </ArticleSection>
    </>
  );
}
