import { PageSection, type PageSectionProps, type SiteSettings } from '@cairn-ds/react';

import { isShown } from '../internal/slot.js';

interface BandProps extends Pick<PageSectionProps, 'tone' | 'children'> {
  site: SiteSettings;
}

/** A stretch across the page, and nothing where nothing stands in it. */
export function Band({ site, tone, children }: BandProps) {
  return isShown(children) ? (
    <PageSection {...site} tone={tone}>
      {children}
    </PageSection>
  ) : null;
}
