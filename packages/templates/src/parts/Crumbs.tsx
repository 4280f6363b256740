import { Breadcrumbs, type BreadcrumbsProps, type SiteSettings } from '@cairn-ds/react';

interface CrumbsProps {
  site: SiteSettings;
  /** Names the home page. */
  home: string;
  homeHref: string | null | undefined;
  /** Pages between the home page and this one. */
  through?: BreadcrumbsProps['items'];
  /** Name of this page. */
  to: string;
}

/** The way from the home page to this one. */
export function Crumbs({ site, home, homeHref, through, to }: CrumbsProps) {
  const items = [{ title: home, href: homeHref ?? '/' }, ...(through ?? []), { title: to }];
  return <Breadcrumbs {...site} items={items} />;
}
