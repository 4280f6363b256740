import type { Meta, StoryObj } from '@storybook/react-vite';

import { Button } from './index.js';

/** An action. With an `href` it is a link that looks like a button. */
const meta = {
  title: 'Components/Button',
  component: Button,
  args: { children: 'Sign up' },
  argTypes: {
    children: { description: 'What the action does, in a verb.', table: { type: { summary: 'ReactNode' } } },
    href: { description: 'Where it leads. Makes it a link.', table: { type: { summary: 'string' } } },
    variant: {
      description: '`primary` for the one action of a form, `call` for calling the clinic, `plate` on the call plate.',
      control: 'select',
      options: ['primary', 'call', 'plate'],
      table: { type: { summary: "'primary' | 'call' | 'plate'" } },
    },
  },
} satisfies Meta<typeof Button>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The one action of a form. */
export const Primary: Story = {};

/** Calls the clinic. The accent colour is kept for this. */
export const Call: Story = {
  args: { variant: 'call', href: 'tel:+13125550142', children: 'Call (312) 555-0142' },
};

/** Goes somewhere, so it is a link. */
export const AsLink: Story = {
  args: { href: '/contact/', children: 'Ways to reach us' },
};

/** Stays on the page and can be found with the keyboard, though nothing happens yet. */
export const Unavailable: Story = {
  args: { 'aria-disabled': true, children: 'Sending your address' },
};

/** German compounds wrap inside the button. */
export const LongWords: Story = {
  tags: ['!test'],
  args: { children: 'Versicherungsleistungsübersicht und Kostenübernahmebestätigung anfordern' },
};
