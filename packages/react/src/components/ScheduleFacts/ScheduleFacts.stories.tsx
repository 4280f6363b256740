import type { Meta, StoryObj } from '@storybook/react-vite';

import { ScheduleFacts } from './index.js';

const facts = [
  { title: 'Days', text: '3 a week' },
  { title: 'Each session', text: '3 hours' },
  { title: 'Time of day', text: '9 am or 6 pm' },
  { title: 'Whole program', text: '8 weeks' },
  { title: 'Group size', text: '6 to 10' },
  { title: 'One-to-one', text: '1 hour a week' },
];

/** What a reader has to plan with, at a glance. */
const meta = {
  title: 'Components/ScheduleFacts',
  component: ScheduleFacts,
  args: { items: facts },
} satisfies Meta<typeof ScheduleFacts>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Six facts about the evening program. */
export const Default: Story = {};

/** One fact. */
export const One: Story = { args: { items: facts.slice(0, 1) } };

/** Five facts leave the last place free. */
export const Five: Story = { args: { items: facts.slice(0, 5) } };

/** Long words keep to their column. */
export const LongWords: Story = {
  tags: ['!test'],
  args: {
    lang: 'de',
    items: [
      { title: 'Behandlungszeitraum', text: 'Viertelvierundzwanzigwöchig' },
      { title: 'Gruppenzusammensetzung', text: 'Gemischtgeschlechtlich' },
      { title: 'Einzelgespräch', text: '1 Stunde' },
    ],
  },
};
