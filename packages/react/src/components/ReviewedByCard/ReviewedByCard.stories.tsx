import type { Meta, StoryObj } from '@storybook/react-vite';

import { ReviewedByCard } from './index.js';

const okafor = {
  id: 'imani-okafor',
  name: 'Imani Okafor',
  honorific: 'Dr.',
  credentials: ['MD'],
  role: 'Medical director',
  specialty: 'addiction psychiatry',
  bio: 'Board-certified in addiction psychiatry, and at Tamarack House since 2019. Reads every guide before we print it, and again each year.',
  href: '/about/imani-okafor/',
};

// A face would be someone's; this is a plain picture.
const picture = {
  src: `data:image/svg+xml,${encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 176 176"><path fill="#c9d3cc" d="M0 0h176v176H0z"/><circle cx="88" cy="70" r="34" fill="#6d7f76"/><path fill="#6d7f76" d="M20 176a68 62 0 0 1 136 0z"/></svg>',
  )}`,
  alt: '',
  width: 176,
  height: 176,
};

/** The clinician who checked a page, and when. */
const meta = {
  title: 'Components/ReviewedByCard',
  component: ReviewedByCard,
  args: { reviewer: okafor, reviewed: '2026-11-12', nextReview: '2027-11-12', today: '2026-11-23' },
} satisfies Meta<typeof ReviewedByCard>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Initials stand where there is no photo. */
export const Default: Story = {};

/** With a photo. */
export const WithPhoto: Story = { args: { reviewer: { ...okafor, picture } } };

/** The day of the next review has passed. It is said calmly. */
export const Overdue: Story = { args: { today: '2028-01-15' } };

/** Only a name: what is not known is left out. */
export const Minimal: Story = {
  args: {
    reviewer: { id: 'imani-okafor', name: 'Imani Okafor' },
    reviewed: undefined,
    nextReview: undefined,
    today: undefined,
  },
};

/** A name of forty letters and many degrees. */
export const LongName: Story = {
  args: {
    reviewer: {
      ...okafor,
      name: 'Alexandrina Wolfeschlegelsteinhausenberg',
      credentials: ['MD', 'PhD', 'MPH', 'FASAM', 'DFAPA'],
    },
  },
};

/** From right to left, with dates in Arabic. */
export const RightToLeft: Story = {
  tags: ['!test'],
  args: {
    dir: 'rtl',
    lang: 'ar',
    locale: 'ar',
    reviewer: { id: 'imani-okafor', name: 'إيماني أوكافور', honorific: 'د.', role: 'المديرة الطبية', href: '/about/' },
    labels: {
      heading: (name) => `راجعته ${name}`,
      profile: (name) => `صفحة ${name}`,
      reviewed: 'روجع في {date}',
      nextReview: 'المراجعة القادمة قبل {date}',
    },
  },
};
