import type { Meta, StoryObj } from '@storybook/react-vite';

import { TextField } from '../TextField/index.js';
import { ErrorSummary } from './index.js';

/** What to fix in a form, at its top. It takes focus, and each entry leads to its field. */
const meta = {
  title: 'Components/ErrorSummary',
  component: ErrorSummary,
  args: {
    errors: [
      { href: '#first-name', text: 'Enter your first name' },
      { href: '#telephone', text: 'Enter a telephone number with its area code, for example (312) 555-0142' },
    ],
  },
} satisfies Meta<typeof ErrorSummary>;

export default meta;
type Story = StoryObj<typeof meta>;

/** It counts what is to be fixed. */
export const Default: Story = {};

/** One thing. */
export const One: Story = { args: { errors: [{ href: '#first-name', text: 'Enter your first name' }] } };

/** A link goes to its field, and the field can be typed in at once. */
export const WithItsFields: Story = {
  render: (args) => (
    <form noValidate aria-label="Ask for a call" style={{ display: 'grid', gap: '1.5rem' }}>
      <ErrorSummary {...args} />
      <TextField id="first-name" label="First name" error="Enter your first name" />
      <TextField
        id="telephone"
        label="Telephone"
        type="tel"
        defaultValue="555-0142"
        error="Enter a telephone number with its area code, for example (312) 555-0142"
      />
    </form>
  ),
};

/** A heading of one’s own. */
export const OwnHeading: Story = { args: { heading: 'Please check two things' } };

/** In Spanish. */
export const Spanish: Story = {
  tags: ['!test'],
  args: {
    lang: 'es',
    language: 'es',
    errors: [
      { href: '#first-name', text: 'Escriba su nombre' },
      { href: '#telephone', text: 'Escriba un número de teléfono con su código de área' },
    ],
  },
};

/** Long German words break. */
export const LongWords: Story = {
  tags: ['!test'],
  args: {
    lang: 'de',
    heading: 'Bitte überprüfen Sie Ihre Krankenversicherungsmitgliedschaftsangaben',
    errors: [
      { href: '#number', text: 'Geben Sie Ihre Krankenversicherungsmitgliedsnummer ein' },
      { href: '#consent', text: 'Bestätigen Sie die Datenschutzeinwilligungserklärung' },
    ],
  },
};
