import { CallToActionPhone } from '@cairn-ds/react';

import { clinic } from '../clinic.ts';

interface CallPlateProps {
  heading?: string;
}

/** The call, with who answers and what happens then. At most once on a page. */
export function CallPlate({ heading = 'Not sure which care fits? Ask us.' }: CallPlateProps) {
  const { admissions, tty, sms } = clinic.telephone;
  return (
    <CallToActionPhone
      variant="block"
      heading={heading}
      telephone={admissions}
      tty={tty}
      sms={sms}
      region={clinic.address.country}
      hours={clinic.hoursText}
      steps={[
        'We ask what is going on, and we listen.',
        'We tell you which care could fit, here or elsewhere.',
        'You decide. We can book a first visit, or send you the facts.',
      ]}
    />
  );
}
