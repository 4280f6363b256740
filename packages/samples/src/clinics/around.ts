import type { ClinicInput } from '@cairn-ds/content';

type Around = Pick<ClinicInput, 'navigation' | 'legal' | 'smallPrint' | 'call' | 'newsletter'>;

/** What stands around every page of a clinic's site, or at its end. `name` is the clinic's name in full. */
export const around = (name: string): Around => ({
  navigation: [
    { title: 'Services', href: '/services/' },
    { title: 'Guides', href: '/articles/' },
    { title: 'Contact', href: '/contact/' },
  ],
  legal: [
    { title: 'How we use health data', href: '/privacy/#health-data' },
    { title: 'Privacy', href: '/privacy/' },
  ],
  smallPrint: `These pages give general facts. They are not medical advice. © 2026 ${name}. The clinic, its staff and this site are invented.`,
  call: {
    heading: 'Not sure which care fits? Ask us.',
    cost: 'Free and private. Asking is not signing up.',
    steps: [
      'We ask what is going on, and we listen.',
      'We tell you which care could fit, here or elsewhere.',
      'You decide. We can book a first visit, or send you the facts.',
    ],
  },
  newsletter: {
    title: 'One calm letter a month',
    description: 'Sign up for one letter a month by email: new guides, open group times, and events for families.',
    text: 'New guides, open group times, and events for families. Nothing else.',
    consent: 'Send me the monthly letter. I can stop at any time.',
    thanks: 'Thank you',
    privacyHref: '/privacy/',
  },
});
