import { clinics } from '@cairn-ds/samples';
import type { Clinic } from '@cairn-ds/content';

/** A clinic with everything. */
export const clinic: Clinic = (() => {
  const [first] = clinics;
  if (!first) throw new Error('There is no sample clinic.');
  return first;
})();

/** The same clinic, if it treated from afar only. */
export const fromAfar: Clinic = {
  ...clinic,
  address: undefined,
  locations: [
    { id: 'by-video', name: 'By video', areas: ['Wisconsin', 'Illinois'], accessibility: [], lines: [] },
    { id: 'by-telephone', name: 'By telephone', areas: ['Wisconsin'], accessibility: [], lines: [] },
  ],
};

/** A clinic of which only what must be known is known. */
export const bare: Clinic = {
  id: 'bare',
  name: 'Bare Clinic',
  url: 'https://bare.example',
  brand: 'bare',
  telephone: { admissions: '(312) 555-0100' },
  hours: { timeZone: 'America/Chicago', week: 'always' },
  country: 'US',
  address: { street: '1 Main Street', city: 'Springfield', region: 'Illinois', postalCode: '60201', country: 'US' },
  navigation: [],
  legal: [],
  topics: [],
  people: [],
  services: [],
  questions: [],
  pages: {},
  policies: [],
  notices: [],
  locations: [],
  accreditations: [],
  testimonials: [],
};
