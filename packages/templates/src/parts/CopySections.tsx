import type { Clinic, Page } from '@cairn-ds/content';
import type { SiteSettings } from '@cairn-ds/react';
import type { ReactNode } from 'react';

import { Linked } from './Linked.js';
import { Sections, type Part } from './Sections.js';

interface CopySectionsProps {
  clinic: Clinic;
  site: SiteSettings;
  sections: Page['sections'];
}

/** The sections of a page of plain copy: paragraphs, then a list. The clinic's email address becomes a link. */
const copyParts = ({ clinic: { email }, site, sections }: CopySectionsProps): Part[] => {
  const linked = (text: string) => <Linked site={site} text={text} email={email} />;
  return sections.map(({ id, heading, paragraphs, items }) => ({
    id,
    heading,
    content: (
      <>
        {paragraphs.map((text, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- two paragraphs may say the same
          <p key={index}>{linked(text)}</p>
        ))}
        {items.length > 0 && (
          <ul>
            {items.map((text, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- two items may say the same
              <li key={index}>{linked(text)}</li>
            ))}
          </ul>
        )}
      </>
    ),
  }));
};

/** Copy among other sections, counted with them; or what stands in its place. */
export const copyOr = (instead: ReactNode, copy: CopySectionsProps): Part[] =>
  instead === undefined ? copyParts(copy) : [{ id: 'copy', content: instead }];

/** The sections of a page of plain copy. */
export const CopySections = (props: CopySectionsProps) => <Sections site={props.site} parts={copyParts(props)} />;
