import type { Meta, StoryObj } from '@storybook/react-vite';

import { InsurancePlans } from './index.js';

const plans = {
  verified: '2026-10-01',
  expires: '2027-03-31',
  note: 'Plans change. Call us with your card at hand, and we check it before your first visit.',
  items: [
    { title: 'Prairie Mutual Choice PPO', network: 'in' },
    { title: 'Lakeshore Health HMO', network: 'in', note: 'You need a referral from your doctor.' },
    { title: 'Cornbelt Student', network: 'in' },
    { title: 'Northern Plus PPO', network: 'out', note: 'We send you a bill that your plan may pay back in part.' },
  ],
} as const;

/** Which plans a clinic is in the network of, and which not, as of a day. */
const meta = {
  title: 'Components/InsurancePlans',
  component: InsurancePlans,
  args: { plans, today: '2026-11-29' },
} satisfies Meta<typeof InsurancePlans>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Those in the network first. */
export const Default: Story = {};

/** The last day of the list has passed, which it says before anything else. */
export const Expired: Story = { args: { today: '2027-04-01' } };

/** In Spanish, and out of every network. */
export const Spanish: Story = {
  tags: ['!test'],
  args: { language: 'es', lang: 'es', plans: { ...plans, note: null, items: plans.items.slice(3) } },
};
