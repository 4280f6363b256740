import type { Meta, StoryObj } from '@storybook/react-vite';

import { ScheduleFacts } from './index.js';

const facts = [
  { term: 'Days', description: '3 a week' },
  { term: 'Each session', description: '3 hours' },
  { term: 'Time of day', description: '9 am or 6 pm' },
  { term: 'Whole program', description: '8 weeks' },
  { term: 'Group size', description: '6 to 10' },
  { term: 'One-to-one', description: '1 hour a week' },
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
  args: {
    lang: 'de',
    items: [
      { term: 'Behandlungszeitraum', description: 'Viertelvierundzwanzigwöchig' },
      { term: 'Gruppenzusammensetzung', description: 'Gemischtgeschlechtlich' },
      { term: 'Einzelgespräch', description: '1 Stunde' },
    ],
  },
};
