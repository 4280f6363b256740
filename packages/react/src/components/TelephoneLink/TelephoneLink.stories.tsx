import type { Meta, StoryObj } from '@storybook/react-vite';

import { TelephoneLink } from './index.js';

/**
 * A telephone number inside a sentence. Give it as it is written; it dials as
 * the network wants it. What is seen is what a screen reader says, and what
 * people say to press it.
 */
const meta = {
  title: 'Components/TelephoneLink',
  component: TelephoneLink,
  args: { telephone: '(312) 555-0142' },
  // As within a page's layout, which knows how much room there is.
  decorators: [(Story) => <div style={{ containerType: 'inline-size' }}>{Story()}</div>],
} satisfies Meta<typeof TelephoneLink>;

export default meta;
type Story = StoryObj<typeof meta>;

/** In a sentence. */
export const InASentence: Story = {
  render: (args) => (
    <p>
      Call us at <TelephoneLink {...args} /> and we will help you find a bed first.
    </p>
  ),
};

/** The extension is dialed once somebody answers. */
export const Extension: Story = { args: { telephone: '312.555.0142 x12' } };

/** Letters stay letters to the eye, and dial what they stand for. */
export const Vanity: Story = { args: { telephone: '1-800-555-HELP' } };

/** Services of three digits are dialed as they are, without +1. */
export const Service: Story = { args: { telephone: '711' } };

/** Opens a new message instead of dialing. */
export const TextMessage: Story = { args: { telephone: '(312) 555-0199', use: 'text' } };

/** A number of another country keeps its own grouping. */
export const Abroad: Story = { args: { telephone: '+44 (0)20 7946 0958' } };

/** A flyer's number, with letters and digits, is one number and stays as it is written. */
export const Flyer: Story = { args: { telephone: '1-800-662-HELP (4357)' } };

/** For readers in another country, a number is read as people there write it. */
export const AtHomeAbroad: Story = { args: { telephone: '020 7946 0958', region: 'GB' } };

/** In text from right to left the number still reads from left to right. */
export const RightToLeft: Story = {
  tags: ['!test'],
  render: (args) => (
    <p dir="rtl" lang="ar">
      اتصل بنا على <TelephoneLink {...args} /> في أي وقت.
    </p>
  ),
};

/** What cannot be dialed stays text, and the console says why. */
export const Unreadable: Story = { args: { telephone: '555-0142' } };
