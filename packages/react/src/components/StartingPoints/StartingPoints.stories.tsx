import type { Meta, StoryObj } from '@storybook/react-vite';

import { StartingPoints } from './index.js';

const items = [
  { title: 'I want help for myself', href: '/first-visit/', text: 'What a first visit is like, and what it costs' },
  { title: 'I am worried about someone', href: '/families/', text: 'How to talk about it, and what families can do' },
  { title: 'I am coming back to treatment', href: '/back/', text: 'You do not start over. We pick up where you are' },
  { title: 'I refer patients', href: '/refer/', text: 'Open places this week, forms, and a direct line' },
];

/** Plain routes into a site, in the words of the people who take them. */
const meta = { title: 'Components/StartingPoints', component: StartingPoints, args: { items } } satisfies Meta<
  typeof StartingPoints
>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Three or four routes. */
export const Default: Story = {};

/** Without descriptions. */
export const Short: Story = { args: { items: items.map(({ title, href }) => ({ title, href })) } };

/** Long German words break. */
export const LongWords: Story = {
  tags: ['!test'],
  args: {
    lang: 'de',
    heading: 'Wo stehen Sie gerade?',
    items: [
      {
        title: 'Ich suche eine Angehörigenunterstützungsgruppe',
        href: '/angehoerige/',
        text: 'Wie Sie darüber sprechen, und was Angehörige tun können',
      },
      { title: 'Ich komme wieder', href: '/wieder/', text: 'Rehabilitationsmaßnahmenbewilligungsverfahren' },
    ],
  },
};
