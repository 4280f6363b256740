import type { Meta, StoryObj } from '@storybook/react-vite';

import { Pagination } from './index.js';

/** The pages of a long list. */
const meta = {
  title: 'Components/Pagination',
  component: Pagination,
  args: { position: 6, total: 12, hrefOf: (page: number) => `/guides/${page}/` },
} satisfies Meta<typeof Pagination>;

export default meta;
type Story = StoryObj<typeof meta>;

/** In the middle of many pages. */
export const Default: Story = {};

/** The first of a few. */
export const First: Story = { args: { position: 1, total: 3 } };

/** From right to left. */
export const RightToLeft: Story = {
  tags: ['!test'],
  args: {
    dir: 'rtl',
    lang: 'ar',
    position: 3,
    total: 3,
    labels: { navigation: 'الصفحات', previous: 'الصفحة السابقة', page: (page: number) => `صفحة ${page}` },
  },
};
