import type { Meta, StoryObj } from '@storybook/react-vite';

import { WeekSchedule } from './index.js';

const evening = [
  { day: 'Mon', hours: 3 },
  { day: 'Tue' },
  { day: 'Wed', hours: 3 },
  { day: 'Thu', hours: 3 },
  { day: 'Fri' },
  { day: 'Sat' },
  { day: 'Sun' },
];

/** A typical week of treatment: one stone for each hour. */
const meta = {
  title: 'Components/WeekSchedule',
  component: WeekSchedule,
  args: {
    days: evening,
    note: 'One stone is one hour. Three evenings of three hours make nine, the least that an adult program offers.',
  },
} satisfies Meta<typeof WeekSchedule>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Three evenings of three hours. */
export const Default: Story = {};

/** With the time, and what happens on each day. */
export const WithWhatHappens: Story = {
  args: {
    days: [
      { day: 'Mon', hours: 3, time: '6 to 9 pm', text: 'Group, then skills' },
      { day: 'Tue' },
      { day: 'Wed', hours: 3, time: '6 to 9 pm', text: 'Group, then family' },
      { day: 'Thu', hours: 3, time: '6 to 9 pm', text: 'Counselor, then group' },
      { day: 'Fri' },
      { day: 'Sat', text: 'Yoga, if you like' },
      { day: 'Sun' },
    ],
    note: 'One stone is one hour. A morning group meets on the same days from 9 am to noon.',
  },
};

/** Partial hospitalization: six hours a day make thinner stones. */
export const LongDays: Story = {
  args: {
    days: evening.map(({ day }, index) => ({ day, hours: index < 5 ? 6 : 0 })),
    note: 'One stone is one hour. Five days of six hours make thirty.',
  },
};

/** Half an hour is a thinner stone. */
export const PartsOfHours: Story = {
  args: {
    days: evening.map(({ day }, index) => ({ day, hours: [1.5, 0, 2, 0, 0.5, 0, 0][index] })),
    note: 'One stone is one hour. Check-ins are shorter as you go on.',
  },
};
