import type { Meta, StoryObj } from '@storybook/react-vite';

import { CrisisSupport } from './index.js';

/**
 * Help in a crisis, apart from the clinic's own number. It uses ink and paper
 * alone, in every theme. Numbers and addresses can be read on paper.
 */
const meta = { title: 'Components/CrisisSupport', component: CrisisSupport } satisfies Meta<typeof CrisisSupport>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Complete without any input. */
export const Default: Story = {};

/** Says what the clinic does and does not learn of it. */
export const WithNote: Story = {
  args: { note: '988 is not run by Tamarack House, and we are not told that you called.' },
};

/** When a person at the clinic has compared the numbers with their sources, the page says so. */
export const CheckedByTheClinic: Story = { args: { verified: '2026-11-12' } };

/** Other lines, such as those of another country, or of a day on which one is out of order. */
export const OtherLines: Story = {
  args: {
    crisis: {
      verified: '2026-11-02',
      country: 'GB',
      lines: [
        {
          title: 'Listening line',
          telephone: '01632 960 142',
          href: 'https://listening.example/chat/',
          text: 'Day and night, and free.',
          languages: ['English', 'Welsh'],
          verifyHref: 'https://listening.example',
        },
        { title: 'Emergency', telephone: '999', verifyHref: 'https://emergency.example' },
      ],
    },
  },
};

/** The way to help in Spanish comes first, and English follows. */
export const Spanish: Story = { tags: ['!test'], args: { language: 'es', lang: 'es' } };

/** Long words break rather than leave the page. */
export const LongWords: Story = {
  tags: ['!test'],
  args: { heading: 'Bei Selbstverletzungsgedanken und Lebensmüdigkeitsempfindungen nicht auf uns warten' },
};
