import type { Meta, StoryObj } from '@storybook/react-vite';

import { Confirmation } from './Confirmation.tsx';

/**
 * The one mail that `@cairn-ds/newsletter` sends: it asks a person to confirm their address. Its subject says nothing of
 * treatment, since a locked screen shows it; it loads nothing, and its colors are those of the clinic, dark where the reader's are.
 */
const meta = {
  title: 'Mails/Confirmation',
  component: Confirmation,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof Confirmation>;

export default meta;
type Story = StoryObj<typeof meta>;

/** In English, in the colors of Tamarack House. */
export const English: Story = { args: { clinicId: 'tamarack', language: 'en' }, globals: { theme: 'tamarack' } };

/** In Spanish, in the colors of Meridian Street. */
export const Spanish: Story = {
  args: { clinicId: 'meridian', language: 'es' },
  globals: { theme: 'meridian' },
  tags: ['!test'],
};
