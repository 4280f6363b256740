import type { Locator, Page } from '@playwright/test';

import type { Clinic } from '@cairn-ds/content';

/** Parts of a page, and how many of them stand side by side. */
interface Columns {
  /** What they are. */
  name: string;
  parts: (page: Page, clinic: Clinic) => Locator;
  /** At 1280 px. */
  desk: number;
  /** At 390 px. */
  phone: number;
}

const main = (page: Page) => page.getByRole('main');

/** What stands in columns, by the page that shows it. */
export const columns: Readonly<Record<string, readonly Columns[]>> = {
  '/locations/': [
    {
      name: 'the address, the telephone and the hours of a location',
      parts: (page, { locations: [first] }) => {
        const card = main(page).getByRole('listitem').filter({ hasText: first?.address?.street }).first();
        const telephone = card.getByText(`${first?.lines[0]?.title}`, { exact: true });
        return card
          .locator('address')
          .or(telephone)
          .or(card.getByText(/\d\sam to/).locator('..'));
      },
      desk: 3,
      phone: 1,
    },
  ],
  '/locations/:location/': [
    {
      name: 'how to reach a location, and its hours',
      parts: (page) =>
        main(page)
          .locator('address')
          .or(main(page).getByRole('table', { name: 'Opening hours' })),
      desk: 2,
      phone: 1,
    },
  ],
  '/articles/': [
    {
      name: 'the topics',
      parts: (page) => page.getByRole('navigation', { name: 'Topics' }).getByRole('link'),
      desk: 5,
      // Two in a line, each as wide as its words.
      phone: 3,
    },
  ],
  '/404.html': [
    {
      name: 'the ways on, below their heading and the title,',
      parts: (page) => main(page).getByRole('heading').or(main(page).getByRole('listitem')),
      desk: 1,
      phone: 1,
    },
    {
      name: 'the columns of the footer',
      parts: (page) => page.getByRole('contentinfo').getByRole('heading'),
      desk: 3,
      phone: 2,
    },
  ],
};

/** At how many places across the page some parts begin. */
export const columnsOf = (parts: Locator): Promise<number> =>
  parts.evaluateAll((found) => new Set(found.map((part) => Math.round(part.getBoundingClientRect().left))).size);
