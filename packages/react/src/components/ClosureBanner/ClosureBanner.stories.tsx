import type { Meta, StoryObj } from '@storybook/react-vite';

import { ClosureBanner } from './index.js';

/** A holiday or a closure that is near, or goes on. */
const meta = {
  title: 'Components/ClosureBanner',
  component: ClosureBanner,
  args: {
    today: '2026-12-20',
    hours: {
      timeZone: 'America/Chicago',
      week: [{ times: ['07:00-22:00'] }],
      exceptions: [
        { from: '2026-12-24', to: '2026-12-26', reason: 'Christmas' },
        { from: '2027-01-11', reason: 'The entrance is being rebuilt.' },
      ],
    },
  },
} satisfies Meta<typeof ClosureBanner>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Of two closures the one that is near. */
export const Default: Story = {};

/** Two at once, with what is open all the same. */
export const Several: Story = {
  args: {
    daysAhead: 30,
    children: 'The telephone is answered as ever.',
  },
};
