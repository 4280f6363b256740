import type { Meta, StoryObj } from '@storybook/react-vite';

import { TextLink } from './index.js';

/** A link inside text, underlined in every state. */
const meta = {
  title: 'Components/TextLink',
  component: TextLink,
  args: { href: '/services/', children: 'our services' },
} satisfies Meta<typeof TextLink>;

export default meta;
type Story = StoryObj<typeof meta>;

/** By itself. */
export const Default: Story = {};

/** In a sentence it takes the size of the text around it. */
export const InASentence: Story = {
  render: (args) => (
    <p style={{ font: 'var(--cairn-text-md) / 1.6 var(--cairn-font-text)', color: 'var(--cairn-color-ink)' }}>
      Group therapy is one of <TextLink {...args} />, three evenings a week in Evanston.
    </p>
  ),
};

/** An address written out breaks rather than running off a phone. */
export const LongAddress: Story = {
  args: {
    href: 'https://tamarack-house.example/articles/does-intensive-outpatient-treatment-work/',
    children: 'tamarack-house.example/articles/does-intensive-outpatient-treatment-work',
  },
  render: (args) => (
    <p style={{ maxInlineSize: '16rem', overflowWrap: 'anywhere' }}>
      <TextLink {...args} />
    </p>
  ),
};
