import { TeamPage } from '@cairn-ds/templates';
import type { Meta, StoryObj } from '@storybook/react-vite';

import { framed, tamarack } from './sample.tsx';

const Team = framed('/team/', ({ clinic, pictures }) => (
  <TeamPage clinic={clinic} pictures={pictures} today="2026-11-29" />
));

/** Who works at a clinic, and who vouches for it: a template of `@cairn-ds/templates` with the data of a clinic. */
const meta = {
  title: 'Pages/Team',
  component: Team,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof Team>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Four people. */
export const TamarackHouse: Story = tamarack;
