import type { Meta, StoryObj } from '@storybook/react-vite';

import { Costs } from './index.js';

const costs = {
  verified: '2026-09-15',
  expires: '2027-09-14',
  currency: 'USD',
  items: [
    { title: 'First talk, for the whole family', amount: 0, per: 'a talk', note: 'With or without insurance.' },
    { title: 'First visit', amount: 180, per: 'a visit of 90 minutes' },
    {
      title: 'Intensive outpatient program',
      amount: 165,
      per: 'an evening of 3 hours',
      note: 'Medication is not part of it.',
    },
    { title: 'One-to-one counseling', amount: 120, most: 150, per: 'an hour' },
    { title: 'Copy of your record', amount: 12.5, per: 'a copy' },
  ],
  goodFaithEstimate:
    'You can ask us, before you come, what your care will cost without insurance. We write it down for you within three working days.',
} as const;

/** What is charged for what, as of a day. */
const meta = {
  title: 'Components/Costs',
  component: Costs,
  args: { costs, today: '2026-11-29' },
} satisfies Meta<typeof Costs>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What is free says so; where prices differ, the least and the most are told. */
export const Default: Story = {};

/** The last day of the prices has passed, which is said before anything else. */
export const Expired: Story = { args: { today: '2027-09-15', costs: { ...costs, goodFaithEstimate: null } } };

/** In Spanish; what the clinic says is its own. */
export const Spanish: Story = {
  tags: ['!test'],
  args: {
    language: 'es',
    lang: 'es',
    costs: { ...costs, items: [{ title: 'Primera visita', amount: 180, most: 210, per: 'una visita' }] },
  },
};
