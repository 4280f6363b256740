import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';

import { enhanceHours } from '../../enhance/hours.js';
import { OpeningHours } from './index.js';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
const timeZone = 'America/Chicago';

/** When someone is there: the week, the seasons, holidays and closures. */
const meta = {
  title: 'Components/OpeningHours',
  component: OpeningHours,
  args: {
    hours: {
      timeZone,
      week: [
        { days: ['monday', 'tuesday', 'wednesday', 'thursday'], times: ['09:00-19:00'] },
        { days: ['friday'], times: ['09:00-12:00', '13:00-17:00'] },
        { days: ['saturday'], ofMonth: ['first'], times: ['10:00-12:00'] },
      ],
    },
  },
} satisfies Meta<typeof OpeningHours>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A week with a break at noon, and a day that its place in the month names. */
export const Default: Story = {};

/** Holidays of every year, each on its next date, one with other hours; and a closure of one year with its reason. */
export const WithExceptions: Story = {
  args: {
    today: '2026-11-29',
    hours: {
      timeZone,
      week: [{ days: weekdays, times: ['08:00-20:00'] }],
      holidays: [
        { from: 'fourth thursday of november', to: 'friday', reason: 'Thanksgiving' },
        { from: '12-24', to: '12-26', reason: 'Christmas' },
        { from: '12-31', reason: 'New Year’s Eve', times: ['08:00-12:00'] },
      ],
      exceptions: [
        {
          from: '2027-01-11',
          to: '2027-01-15',
          reason: 'The entrance is being rebuilt. The telephone is answered as ever.',
        },
      ],
    },
  },
};

/** A part of every year has a week of its own. */
export const WithSeason: Story = {
  args: {
    hours: {
      timeZone,
      week: [{ days: weekdays, times: ['09:00-17:00'] }],
      seasons: [{ from: '06-15', to: '08-31', week: [{ days: weekdays, times: ['07:30-14:30'] }] }],
    },
  },
};

/** Around the clock, but for one night. */
export const Always: Story = {
  args: {
    hours: {
      timeZone,
      week: 'always',
      exceptions: [{ from: '2026-12-05', reason: 'New telephones', times: ['05:00-24:00'] }],
    },
  },
};

/** What ends after midnight belongs to the day on which it began. */
export const PastMidnight: Story = {
  args: { hours: { timeZone, week: [{ days: ['friday', 'saturday'], times: ['18:00-02:00'] }] } },
};

/** With the enhancement: whether someone is there now, by the clock of the place. */
export const Now: Story = {
  args: { hours: { timeZone: 'UTC', week: 'always' } },
  play: async ({ canvas, canvasElement }) => {
    enhanceHours(canvasElement)();
    await expect(canvas.getByText('Open now')).toBeVisible();
  },
};

/** The words that Cairn prints in Spanish; reasons are the clinic’s own. */
export const Spanish: Story = {
  tags: ['!test'],
  args: {
    language: 'es',
    lang: 'es',
    hours: {
      timeZone,
      week: [
        { days: weekdays, times: ['09:00-12:00', '13:00-19:00'] },
        { days: ['saturday'], ofMonth: ['first', 'third'], times: ['10:00-14:00'] },
      ],
      exceptions: [{ from: '2026-12-24', to: '2026-12-26', reason: 'Navidad' }],
    },
  },
};

/** From right to left, in a language that brings its own words along. */
export const RightToLeft: Story = {
  tags: ['!test'],
  args: {
    dir: 'rtl',
    lang: 'ar',
    language: {
      tag: 'ar',
      OpeningHours: {
        caption: 'ساعات العمل',
        closed: 'مغلق',
        and: 'و',
        dayRange: (first, last) => `من ${first} إلى ${last}`,
        timeRange: (opens, closes) => `من ${opens} إلى ${closes}`,
        timeOfDay: (hour) => `${hour % 12 || 12}\u00A0${hour < 12 ? 'صباحًا' : 'مساءً'}`,
      },
    },
    hours: { timeZone, week: [{ days: weekdays, times: ['09:00-19:00'] }] },
  },
};
