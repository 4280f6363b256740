/** The words that components print by themselves, in English. */
export const english = {
  Breadcrumbs: { navigation: 'Breadcrumb' },
  Byline: {
    reviewer: 'Medically reviewed by',
    reviewed: 'Last reviewed',
    author: 'Written by',
    published: 'Published',
    updated: 'Updated',
    reading: 'Reading time',
    minutes: (count: number) => (count === 1 ? '1 minute' : `${count} minutes`),
  },
  Contents: { heading: 'On this page' },
  KeyTakeaways: { heading: 'Key takeaways' },
  PageShell: { skip: 'Skip to main content' },
  SiteHeader: { navigation: 'Main', menu: 'Menu', admissions: 'Admissions' },
  SiteFooter: { legal: 'About this site' },
  StartingPoints: { heading: 'Where are you starting from?' },
};
