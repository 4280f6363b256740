import { ArticleLayout, References } from '@cairn-ds/react';

import Text, { citations, frontmatter, headings } from '../../../articles/visit.mdx';

const { title, references } = frontmatter;

export default function Page() {
  return (
    <ArticleLayout title={title} headings={headings} after={<References items={references} citations={citations} />}>
      <Text />
    </ArticleLayout>
  );
}
