import { ArticleLayout, Byline, CallToActionPhone, Figure, TextLink, type Heading } from '@cairn-ds/react';
import { PortableText, toPlainText, type PortableTextComponents } from '@portabletext/react';

import { cut, headingsOf, Sections } from './parts.tsx';

interface Block {
  _type: string;
  _key: string;
  style?: string;
}

/** An article as a query of GROQ sends it: what nobody filled in is `null`. */
export interface Article {
  title: string;
  lead: string | null;
  publishedAt: string;
  author: { name: string; role: string | null } | null;
  body: Block[];
}

const isHeading = ({ _type, style }: Block): boolean => _type === 'block' && style === 'h2';

/** A key stays when an editor changes the words, so that links go on leading there. */
const headingOf = (block: Block): Heading => {
  const { _key: id } = block;
  return { id, text: toPlainText([block]), level: 2 };
};

const components: PortableTextComponents = {
  types: {
    picture: ({ value }) => <Figure src={value.url} width={value.width} height={value.height} alt={value.alt} />,
    call: ({ value }) => <CallToActionPhone variant="inline" telephone={value.telephone} hours={value.hours} />,
  },
  marks: { link: ({ value, children }) => <TextLink href={value.href}>{children}</TextLink> },
};

export function SanityArticle({ article: { title, lead, publishedAt, author, body } }: { article: Article }) {
  const parts = cut(body, isHeading).map(([heading, blocks]) => ({
    heading: heading && headingOf(heading),
    text: <PortableText value={blocks} components={components} />,
  }));
  return (
    <ArticleLayout
      title={title}
      lead={lead}
      byline={<Byline author={author} published={publishedAt} />}
      headings={headingsOf(parts)}
    >
      <Sections parts={parts} />
    </ArticleLayout>
  );
}
