import { InsurancePage } from '@cairn-ds/templates';
import type { Meta, StoryObj } from '@storybook/react-vite';

import { framed, tamarack } from './sample.tsx';

const Insurance = framed('/insurance/', ({ clinic }) => <InsurancePage clinic={clinic} today="2026-11-29" />);

/** How care is paid for: a template of `@cairn-ds/templates` with the data of a clinic. */
const meta = {
  title: 'Pages/Insurance',
  component: Insurance,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof Insurance>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Plans, prices and what to ask. */
export const TamarackHouse: Story = tamarack;
