import type { Meta, StoryObj } from '@storybook/react-vite';

import { MapLink } from './index.js';

/** Leads to a map of an address, on a site that it names. */
const meta = {
  title: 'Components/MapLink',
  component: MapLink,
  args: {
    address: { street: '418 Larch Street', city: 'Evanston', region: 'Illinois', postalCode: '60201', country: 'US' },
  },
} satisfies Meta<typeof MapLink>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Named by the street. */
export const Default: Story = {};

/** In Spanish, with what people call the place. */
export const Spanish: Story = { tags: ['!test'], args: { language: 'es', lang: 'es', name: 'Casa Larch' } };
