import type { Clinic } from '@cairn-ds/content';
import type { SiteSettings } from '@cairn-ds/react';
import type { ReactNode } from 'react';

/** What every page takes. */
export interface PageProps extends SiteSettings {
  clinic: Clinic;
  /** Path of the home page, for the breadcrumbs. @default '/' */
  homeHref?: string | null | undefined;
  /** In place of the breadcrumbs. */
  breadcrumbs?: ReactNode;
}
