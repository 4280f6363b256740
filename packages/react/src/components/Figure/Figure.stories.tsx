import type { Meta, StoryObj } from '@storybook/react-vite';

import { hills } from '../../test/picture.js';
import { Figure } from './index.js';

/** A picture with or without a caption. It is described, or said to be decorative. */
const meta = {
  title: 'Components/Figure',
  component: Figure,
  args: { ...hills, caption: 'The view from the porch. The path along the creek begins behind the house.' },
  argTypes: {
    // The reader of types stops at a union, so its members are described here.
    src: {
      description: 'Address of the picture file, or the picture as a bundler imports it, which knows its size.',
      table: { type: { summary: 'string | ImportedPicture' } },
    },
    width: { description: 'Width of the picture file in pixels.', table: { type: { summary: 'number' } } },
    height: { description: 'Height of the picture file in pixels.', table: { type: { summary: 'number' } } },
    alt: {
      description: 'What the picture shows, for those who do not see it.',
      table: { type: { summary: 'string' } },
    },
    decorative: {
      description: 'The picture says nothing that is not in the text, so that it is not announced. In place of `alt`.',
      table: { type: { summary: 'true' } },
    },
  },
} satisfies Meta<typeof Figure>;

export default meta;
type Story = StoryObj<typeof meta>;

/** As wide as the text. */
export const Default: Story = {};

/** Without a caption. */
export const WithoutCaption: Story = { args: { caption: undefined } };

/** It says nothing that is not in the text, so that it is not announced. */
export const Decorative: Story = {
  args: { caption: undefined },
  render: () => <Figure src={hills.src} width={hills.width} height={hills.height} decorative />,
};

/** Opens a page: cut to a band, around the point that must stay in view. */
export const Hero: Story = { args: { variant: 'hero', priority: true, focalPoint: '50% 70%' } };

/** Across the column with its margin. */
export const Wide: Story = { args: { variant: 'wide' } };
