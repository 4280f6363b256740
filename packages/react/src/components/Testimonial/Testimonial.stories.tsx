import type { Meta, StoryObj } from '@storybook/react-vite';

import { PageLayout } from '../PageLayout/index.js';
import { Testimonial } from './index.js';

/** What someone says of their time at a clinic, with a permission that is true on the day of the build. */
const meta = {
  title: 'Components/Testimonial',
  component: Testimonial,
  args: {
    quote: 'Nobody asked me to be ready. They asked me to come on Monday, and on Monday they knew my name.',
    name: 'J. M.',
    attribution: 'Evening program, 2025',
    authorization: { signed: '2025-10-03', expires: '2027-10-03' },
    today: '2026-11-30',
  },
} satisfies Meta<typeof Testimonial>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Alone, and on a phone, the name stands below the words. */
export const Default: Story = {};

/** In a page the name hangs in the margin. */
export const InAPage: Story = {
  parameters: { layout: 'fullscreen' },
  render: (args) => (
    <PageLayout title="What people say">
      <Testimonial {...args} />
      <Testimonial
        {...args}
        quote={
          <>
            <p>I came for my son. In the family sessions I learned to say what I had kept for years.</p>
            <p>He is well, and so am I.</p>
          </>
        }
        name="Teresa"
        attribution="Mother, family sessions"
      />
    </PageLayout>
  ),
};
