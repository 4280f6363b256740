import type { Meta, StoryObj } from '@storybook/react-vite';

import './brands.css';
import './before-after.css';
import { BeforeAfter } from './BeforeAfter.tsx';

/** What proving that colors are told apart changed, shown by twelve brands that are hard. */
const meta = {
  title: 'Brands/Before and after',
  component: BeforeAfter,
  parameters: { layout: 'fullscreen', controls: { disable: true } },
} satisfies Meta<typeof BeforeAfter>;

export default meta;

/** Each brand as it was and as it is, light and dark. */
export const TwelveBrands: StoryObj<typeof meta> = {};
