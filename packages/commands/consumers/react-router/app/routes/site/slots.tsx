import type { ReactNode } from 'react';

import { articles, clinic, headings } from '../../../clinic/content';
import { ArticlePage } from '../../cairn';

/** A developer's own component, which knows nothing of Cairn. */
const Own = ({ children }: { children: ReactNode }) => <div data-own="">{children}</div>;

/** An article whose every block is a component of one's own. */
export default function Slots() {
  const [{ slug, article }] = articles;
  return (
    <ArticlePage
      clinic={clinic}
      article={article}
      headings={headings(slug)}
      breadcrumbs={<Own>Breadcrumbs</Own>}
      byline={<Own>Byline</Own>}
      hero={<Own>Hero</Own>}
      aside={<Own>Aside</Own>}
      takeaways={<Own>Takeaways</Own>}
      reviewer={<Own>Reviewer</Own>}
      references={<Own>References</Own>}
      related={<Own>Related</Own>}
      newsletter={<Own>Newsletter</Own>}
    >
      <Own>Text</Own>
    </ArticlePage>
  );
}
