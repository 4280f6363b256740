import type { Meta, StoryObj } from '@storybook/react-vite';

import { Byline } from './index.js';

const reviewer = {
  id: 'imani-okafor',
  name: 'Imani Okafor',
  honorific: 'Dr.',
  specialty: 'addiction psychiatry',
  href: '/team/imani-okafor/',
};
const author = { id: 'noor-haddad', name: 'Noor Haddad', role: 'health writer', href: '/team/noor-haddad/' };

/** Who stands behind an article, and how fresh it is. In an article it begins on the line of the text. */
const meta = {
  title: 'Components/Byline',
  component: Byline,
  args: { reviewer, author, reviewed: '2026-11-12', readingMinutes: 7 },
} satisfies Meta<typeof Byline>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Reviewer first, then date, writer and reading time. */
export const Default: Story = {};

/** An article that was not reviewed says so by saying nothing of it. */
export const NotReviewed: Story = { args: { reviewer: undefined, reviewed: undefined, published: '2026-10-02' } };

/** Only what is known. */
export const Minimal: Story = {
  args: {
    reviewer: undefined,
    reviewed: undefined,
    readingMinutes: undefined,
    author: { id: 'staff', name: 'The staff of Tamarack House' },
  },
};

/** In Spanish, words and dates are Spanish. */
export const Spanish: Story = {
  tags: ['!test'],
  args: {
    lang: 'es',

    language: 'es',
    reviewer: { ...reviewer, honorific: 'Dra.', specialty: 'psiquiatría de las adicciones' },
    author: { ...author, role: 'redactora de salud' },
  },
};
