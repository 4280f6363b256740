import type { Meta, StoryObj } from '@storybook/react-vite';

import './brands.css';
import { SideBySide } from './SideBySide.tsx';

/** The same parts of a page in every brand, first light, then dark. */
const meta = {
  title: 'Brands/Side by side',
  component: SideBySide,
  parameters: { layout: 'fullscreen', controls: { disable: true } },
} satisfies Meta<typeof SideBySide>;

export default meta;

/** Four brands on one page, each in its own panel. */
export const AllBrands: StoryObj<typeof meta> = {};
