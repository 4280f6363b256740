import type { Meta, StoryObj } from '@storybook/react-vite';

import { ReviewLine } from './index.js';

const okafor = { id: 'imani-okafor', name: 'Imani Okafor', honorific: 'Dr.', credentials: ['MD'] };

/** Who reviewed a page, and when, in one line. */
const meta = {
  title: 'Components/ReviewLine',
  component: ReviewLine,
  args: { reviewer: okafor, reviewed: '2026-11-12', reviewerHref: '/about/imani-okafor/' },
} satisfies Meta<typeof ReviewLine>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The name leads to the reviewer. */
export const Default: Story = {};

/** Without a date, and without a place to go to. */
export const Minimal: Story = { args: { reviewed: undefined, reviewerHref: undefined } };

/** In Spanish. */
export const Spanish: Story = { tags: ['!test'], args: { lang: 'es', language: 'es' } };
