import { Breadcrumbs, PageLayout, type SiteSettings } from '@cairn-ds/react';
import type { ReactNode } from 'react';

import type { Breadcrumb } from '../breadcrumbs/breadcrumbsTo.js';
import { slot } from '../internal/slot.js';
import { whole } from '../internal/whole.js';

interface TitledPageProps {
  site: SiteSettings;
  title: string;
  eyebrow: string | undefined;
  lead: string | undefined;
  /** Stands between the title and the lead. */
  byline?: ReactNode;
  /** The way from the home page. */
  way: readonly Breadcrumb[];
  /** What stands in its place. */
  breadcrumbs: ReactNode;
  children: ReactNode;
}

/** A page under its title, with the way to it from the home page. */
export function TitledPage({ site, title, lead, way, breadcrumbs, ...rest }: TitledPageProps) {
  const shown = slot(breadcrumbs, <Breadcrumbs {...site} items={way} />);
  return <PageLayout {...site} {...rest} title={whole(title)} lead={lead && whole(lead)} breadcrumbs={shown} />;
}
