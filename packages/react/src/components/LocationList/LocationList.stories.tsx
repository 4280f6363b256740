import type { Meta, StoryObj } from '@storybook/react-vite';

import { LocationList } from './index.js';

const week = [{ days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], times: ['09:00-17:00'] }] as const;

/** The locations of a clinic. */
const meta = {
  title: 'Components/LocationList',
  component: LocationList,
  args: {
    items: [
      {
        name: 'Larch Street',
        text: 'Our first house. Day and evening groups, and one-to-one talks.',
        address: { street: '418 Larch Street', city: 'Evanston', region: 'Illinois', postalCode: '60201' },
        lines: [{ title: 'First calls and questions', telephone: '(312) 555-0142' }],
        hours: { timeZone: 'America/Chicago', week: [{ times: ['08:30-21:30'] }] },
        href: '/locations/larch-street/',
      },
      {
        name: 'Harbor Street',
        text: 'Day groups, across the lake. Its clocks are an hour ahead of Chicago’s.',
        address: { street: '66 Harbor Street', city: 'St. Joseph', region: 'Michigan', postalCode: '49085' },
        lines: [{ title: 'Front desk', telephone: '(269) 555-0119' }],
        hours: { timeZone: 'America/Detroit', week },
        href: '/locations/harbor-street/',
      },
      {
        name: 'By video',
        text: 'One-to-one counseling at home.',
        areas: ['Illinois', 'Michigan'],
        lines: [{ title: 'Help with the connection', telephone: '(312) 555-0166' }],
        hours: { timeZone: 'America/Chicago', week },
        href: '/locations/by-video/',
      },
    ],
  },
} satisfies Meta<typeof LocationList>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Two houses, and care by video. */
export const Default: Story = {};
