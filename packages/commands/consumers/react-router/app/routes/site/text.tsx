import { ArticleLayout, Citation, CrisisSupport, References } from '@cairn-ds/react';

import Text, { citations, frontmatter, headings } from '../../../articles/visit.mdx';
import { ArticleSection, TextLink } from '../../cairn';

const components = { a: TextLink, ArticleSection, Citation, CrisisSupport };
const { title, references } = frontmatter;

export default function Page() {
  return (
    <ArticleLayout title={title} headings={headings} after={<References items={references} citations={citations} />}>
      <Text components={components} />
    </ArticleLayout>
  );
}
