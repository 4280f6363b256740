import { ArticleSection, type SiteSettings } from '@cairn-ds/react';
import { Fragment, type ReactNode } from 'react';

import { isShown } from '../internal/slot.js';

/** A section under its heading; or, without one, what stands between two sections. */
export interface Part {
  id: string;
  heading?: string | undefined;
  content: ReactNode;
}

/** The headings of the sections in which something stands, for the contents. */
export const headingsOf = (parts: readonly Part[]): { id: string; text: string }[] =>
  parts.flatMap(({ id, heading, content }) => (heading && isShown(content) ? [{ id, text: heading }] : []));

interface SectionsProps {
  site: SiteSettings;
  parts: readonly Part[];
}

/** The sections of a page, counted. One in which nothing stands is left out with its heading. */
export function Sections({ site, parts }: SectionsProps) {
  const headings = headingsOf(parts);
  return parts
    .filter(({ content }) => isShown(content))
    .map(({ id, heading, content }) =>
      heading ? (
        <ArticleSection
          {...site}
          key={id}
          id={id}
          heading={heading}
          position={headings.findIndex((each) => each.id === id) + 1}
          total={headings.length}
        >
          {content}
        </ArticleSection>
      ) : (
        <Fragment key={id}>{content}</Fragment>
      ),
    );
}
