import type { Meta, StoryObj } from '@storybook/react-vite';

import { Checkbox } from './index.js';

/** A box to check. What it says is never checked beforehand. */
const meta = {
  title: 'Components/Checkbox',
  component: Checkbox,
  args: { label: 'Send me the monthly letter. I can stop at any time.', name: 'consent' },
} satisfies Meta<typeof Checkbox>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The whole sentence can be pressed, not the box alone. */
export const Default: Story = {};

/** Checked. */
export const Checked: Story = { args: { defaultChecked: true } };

/** The error stands above the box, so that it is read first. */
export const WithError: Story = { args: { error: 'Check the box to say that we may write to you' } };

/** A consent that lawyers have been at. */
export const LongText: Story = {
  args: {
    label:
      'I would like Tamarack House Outpatient Center, 418 Larch Street, Evanston, Illinois, to send me one letter a month by email about its guides, its open group times and its events for families. I know that I can stop at any time with the link at the end of each letter, and that my address is used for nothing else.',
  },
};

/** From right to left the box stands on the right. */
export const RightToLeft: Story = {
  tags: ['!test'],
  render: (args) => (
    <div dir="rtl" lang="ar">
      <Checkbox {...args} />
    </div>
  ),
  args: {
    label: 'أرسلوا لي الرسالة الشهرية. يمكنني التوقف في أي وقت.',
    error: 'ضع علامة في المربع لتسمح لنا بالكتابة إليك',
  },
};
