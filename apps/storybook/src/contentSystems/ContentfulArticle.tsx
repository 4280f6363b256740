import { ArticleLayout, Byline, Figure, TextLink } from '@cairn-ds/react';
import { documentToPlainTextString } from '@contentful/rich-text-plain-text-renderer';
import { documentToReactComponents, type Options } from '@contentful/rich-text-react-renderer';
import { BLOCKS, INLINES, type Document, type TopLevelBlock } from '@contentful/rich-text-types';

import { cut, headingsOf, Sections } from './parts.tsx';

/** An entry as the delivery API sends it: a field that nobody filled in is missing. */
export interface Entry {
  sys: { createdAt: string; updatedAt: string };
  fields: { title: string; lead?: string; body: Document };
}

const options: Options = {
  renderNode: {
    [BLOCKS.EMBEDDED_ASSET]: ({ data }) => {
      const { file, description } = data['target'].fields;
      const { width, height } = file.details.image;
      return <Figure src={file.url} width={width} height={height} alt={description} />;
    },
    [INLINES.HYPERLINK]: ({ data }, children) => <TextLink href={data['uri']}>{children}</TextLink>,
  },
};

const isHeading = ({ nodeType }: TopLevelBlock): boolean => nodeType === BLOCKS.HEADING_2;

export function ContentfulArticle({ entry: { sys, fields } }: { entry: Entry }) {
  const parts = cut(fields.body.content, isHeading).map(([heading, blocks], index) => ({
    heading: heading && { id: `part-${index}`, text: documentToPlainTextString(heading), level: 2 as const },
    text: documentToReactComponents({ ...fields.body, content: blocks }, options),
  }));
  return (
    <ArticleLayout
      title={fields.title}
      lead={fields.lead}
      byline={<Byline published={sys.createdAt} updated={sys.updatedAt} />}
      headings={headingsOf(parts)}
    >
      <Sections parts={parts} />
    </ArticleLayout>
  );
}
