import type { Clinic } from '@cairn-ds/content';
import type { SiteSettings } from '@cairn-ds/react';

/** The settings among the props of a template, to be spread on each of its parts. Telephone numbers are those of the clinic's country, unless the site says another. */
export const siteOf = (
  { link, image, language, locale, region, timeZone }: SiteSettings,
  { country }: Clinic,
): SiteSettings => ({ link, image, language, locale, region: region ?? country, timeZone });
