import type { Meta, StoryObj } from '@storybook/react-vite';

import './brands.css';
import { Builder } from './Builder.tsx';

/** Make a brand from a few colors, see it in all its versions, read its proof, and take it along. */
const meta = {
  title: 'Brands/Builder',
  component: Builder,
  parameters: { layout: 'fullscreen', controls: { disable: true } },
} satisfies Meta<typeof Builder>;

export default meta;

/** It begins with the brand of Tamarack House. */
export const Start: StoryObj<typeof meta> = { name: 'Builder' };
