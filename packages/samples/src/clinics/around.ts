import type { ClinicInput } from '@cairn-ds/content';

/** What stands around every page of a clinic's site. `name` is the clinic's name in full. */
export const around = (name: string): Pick<ClinicInput, 'navigation' | 'legal' | 'smallPrint'> => ({
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
});
