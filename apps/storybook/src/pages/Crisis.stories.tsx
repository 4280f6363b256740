import { CrisisPage } from '@cairn-ds/templates';
import type { Meta, StoryObj } from '@storybook/react-vite';

import { framed, tamarack } from './sample.tsx';

const Crisis = framed('/crisis/', ({ clinic }) => <CrisisPage clinic={clinic} />);

/** Where to turn when it cannot wait: a template of `@cairn-ds/templates` with the data of a clinic. */
const meta = {
  title: 'Pages/Crisis',
  component: Crisis,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof Crisis>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Crisis lines first, the clinic last. */
export const TamarackHouse: Story = tamarack;
