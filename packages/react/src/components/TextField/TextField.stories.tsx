import type { Meta, StoryObj } from '@storybook/react-vite';

import { TextField } from './index.js';

/** A field for one line of text, with its label, hint and error. */
const meta = {
  title: 'Components/TextField',
  component: TextField,
  args: { label: 'First name', name: 'first-name', autoComplete: 'given-name' },
} satisfies Meta<typeof TextField>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A label is always there, and never inside the field. */
export const Default: Story = {};

/** Help that is needed before typing stands above the field, where a keyboard on a phone does not hide it. */
export const WithHint: Story = {
  args: { hint: 'What you would like us to call you. It need not be your legal name.' },
};

/** An error stands above its field too, and keeps what was written. */
export const WithError: Story = {
  args: {
    label: 'Email address',
    inputMode: 'email',
    name: 'email',
    autoComplete: 'email',
    defaultValue: 'jo.rivera@',
    error: 'Check what comes after “@” in your email address, for example name@mail.example',
  },
};

/** Hint and error together. */
export const WithHintAndError: Story = {
  args: { ...WithError.args, hint: 'Please do not write about your health here.' },
};

/** German compounds break rather than run out of the page. */
export const LongWords: Story = {
  tags: ['!test'],
  args: {
    lang: 'de',
    label: 'Krankenversicherungsmitgliedsnummer oder Behandlungskostenübernahmebestätigungsnummer',
    hint: 'Sie steht auf Ihrer Krankenversicherungskarte.',
    error: 'Geben Sie Ihre Krankenversicherungsmitgliedsnummer ein',
  },
};

/** From right to left the bar of the error changes sides. */
export const RightToLeft: Story = {
  tags: ['!test'],
  render: (args) => (
    <div dir="rtl" lang="ar">
      <TextField {...args} />
    </div>
  ),
  args: { label: 'الاسم الأول', hint: 'كما تحب أن نناديك.', error: 'اكتب اسمك الأول' },
};
