import { LocationsPage } from '@cairn-ds/templates';
import type { Meta, StoryObj } from '@storybook/react-vite';

import { framed, tamarack } from './sample.tsx';

const Locations = framed('/locations/', ({ clinic }) => <LocationsPage clinic={clinic} />);

/** Where a clinic gives care: a template of `@cairn-ds/templates` with the data of a clinic. */
const meta = {
  title: 'Pages/Locations',
  component: Locations,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof Locations>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Three houses in two time zones. */
export const TamarackHouse: Story = tamarack;
