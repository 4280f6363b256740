import type { Clinic } from '@cairn-ds/content';
import { CallToActionPhone, type SiteSettings } from '@cairn-ds/react';

import { siteOf } from '../internal/site.js';

export interface CallBlockProps extends SiteSettings {
  clinic: Clinic;
  /** @default 'Talk with a person' */
  heading?: string | null | undefined;
  /** When someone answers. `null` on a page that says it at length. @default the hours of the clinic */
  hours?: Clinic['hours'] | null | undefined;
}

/** The call, with who answers and what happens then. At most once on a page. */
export function CallBlock({ clinic, heading, hours = clinic.hours, ...rest }: CallBlockProps) {
  const { admissions, tty, sms } = clinic.telephone;
  return (
    <CallToActionPhone
      {...siteOf(rest, clinic)}
      variant="block"
      heading={heading}
      telephone={admissions}
      tty={tty}
      sms={sms}
      hours={hours}
      steps={clinic.call?.steps}
    />
  );
}
