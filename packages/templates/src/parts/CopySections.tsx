import type { Clinic, Page } from '@cairn-ds/content';
import { ArticleSection, type SiteSettings } from '@cairn-ds/react';

import { Linked } from './Linked.js';

interface CopySectionsProps {
  clinic: Clinic;
  site: SiteSettings;
  sections: Page['sections'];
}

/** The sections of a page of plain copy: paragraphs, then a list. The clinic's email address becomes a link. */
export function CopySections({ clinic: { email }, site, sections }: CopySectionsProps) {
  const linked = (text: string) => <Linked site={site} text={text} email={email} />;
  return sections.map(({ id, heading, paragraphs, items }, index) => (
    <ArticleSection {...site} key={id} id={id} heading={heading} position={index + 1} total={sections.length}>
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
    </ArticleSection>
  ));
}
