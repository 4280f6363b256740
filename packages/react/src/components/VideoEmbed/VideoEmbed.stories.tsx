import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';

import { enhanceVideo } from '../../enhance/video.js';
import { hills } from '../../test/picture.js';
import { VideoEmbed } from './index.js';

/** A video of another site, of which nothing is loaded until a person asks for it. */
const meta = {
  title: 'Components/VideoEmbed',
  component: VideoEmbed,
  args: {
    title: 'A first evening at the house',
    provider: 'Larch Video',
    href: 'https://larch-video.example/watch/1',
    src: 'https://larch-video.example/embed/1',
    length: '3 minutes, with captions',
    picture: { ...hills, alt: '' },
    transcriptHref: '/transcripts/first-evening/',
  },
} satisfies Meta<typeof VideoEmbed>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Without the script: a link to where it is. */
export const Default: Story = {};

/** With the script it can be played here. */
export const WithScript: Story = {
  play: async ({ canvas, canvasElement }) => {
    enhanceVideo(canvasElement);
    await expect(canvas.getByRole('button', { name: 'Play “A first evening at the house” here' })).toBeVisible();
  },
};

/** Without a picture of it. */
export const WithoutPicture: Story = { args: { picture: null, transcriptHref: null, length: null } };
