import { LocationPage } from '@cairn-ds/templates';
import type { Meta, StoryObj } from '@storybook/react-vite';

import { framed, tamarack } from './sample.tsx';

const Location = framed('/locations/larch-street/', ({ clinic }) => {
  const [location] = clinic.locations;
  return location && <LocationPage clinic={clinic} location={location} today="2026-11-29" />;
});

/** One location, with whom one meets there: a template of `@cairn-ds/templates` with the data of a clinic. */
const meta = {
  title: 'Pages/Location',
  component: Location,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof Location>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The main house. */
export const TamarackHouse: Story = tamarack;
