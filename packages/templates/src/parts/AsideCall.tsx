import type { Clinic } from '@cairn-ds/content';
import { CallToActionPhone, type SiteSettings } from '@cairn-ds/react';

/** The call beside a text. */
export function AsideCall({ clinic, site }: { clinic: Clinic; site: SiteSettings }) {
  const { telephone, hours, call } = clinic;
  return (
    <CallToActionPhone {...site} variant="aside" telephone={telephone.admissions} hours={hours} cost={call?.cost} />
  );
}
