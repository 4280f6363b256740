import { PageLayout, type SiteSettings } from '@cairn-ds/react';
import type { ReactNode } from 'react';

import { slot } from '../internal/slot.js';
import { Crumbs } from './Crumbs.js';

interface TitledPageProps {
  site: SiteSettings;
  title: string;
  eyebrow: string | undefined;
  lead: string | undefined;
  /** Names the home page. */
  home: string;
  homeHref: string | null | undefined;
  /** What stands in place of the way from the home page. */
  breadcrumbs: ReactNode;
  children: ReactNode;
}

/** A page under its title, with the way to it from the home page. */
export function TitledPage({ site, title, home, homeHref, breadcrumbs, ...rest }: TitledPageProps) {
  const way = slot(breadcrumbs, <Crumbs {...{ site, home, homeHref }} to={title} />);
  return <PageLayout {...site} {...rest} title={title} breadcrumbs={way} />;
}
