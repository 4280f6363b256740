import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';

import { NewsletterForm } from '../NewsletterForm/index.js';
import { Enhance } from './index.js';

/**
 * Lets a React application have what `@cairn-ds/react/enhance` does for a static page. It renders nothing:
 * put it once into the layout, beside the pages.
 */
const meta = {
  title: 'Components/Enhance',
  component: Enhance,
} satisfies Meta<typeof Enhance>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The form beside it is checked without leaving the page. */
export const Default: Story = {
  render: () => (
    <>
      <Enhance />
      <NewsletterForm
        heading="One calm letter a month"
        consent="Send me the monthly letter. I can stop at any time."
        privacyHref="/privacy/"
      />
    </>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Sign up' }));
    await expect(canvas.getByRole('group', { name: 'Two things to fix' })).toHaveFocus();
  },
};
