import type { ConfirmationMail } from '../mail/index.js';

/** A mail to someone at an invented clinic. */
export const sample: ConfirmationMail = {
  clinic: {
    name: 'Tamarack House',
    url: 'https://tamarack-house.example',
    address: { street: '418 Larch Street', city: 'Evanston', region: 'Illinois', postalCode: '60201', country: 'US' },
    telephone: { admissions: '(312) 555-0142' },
  },
  from: 'Tamarack House <letter@tamarack-house.example>',
  to: 'jo.rivera@mail.example',
  language: 'en',
  consent: 'Send me the monthly letter. I can stop at any time.',
  confirmUrl: 'https://tamarack-house.example/newsletter/confirm/?token=YWJj',
  unsubscribeUrl: 'https://tamarack-house.example/newsletter/unsubscribe/?token=ZGVm',
  expires: new Date('2026-12-07T16:00:00Z'),
  id: '0b9e4c1e-7f5a-4b53-9a3a-2f0c5a8b7d11',
};
