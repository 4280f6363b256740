import { PolicyPage } from '@cairn-ds/templates';
import type { Meta, StoryObj } from '@storybook/react-vite';

import { framed, meridian, rosefield, tamarack } from './sample.tsx';

const Policy = framed('/privacy/', ({ clinic }) => {
  const { privacy } = clinic.pages;
  return privacy && <PolicyPage clinic={clinic} page={privacy} />;
});

/** A page of plain copy: a template of `@cairn-ds/templates` with the data of a clinic. Pick another theme to see it in that clinic's clothes. */
const meta = {
  title: 'Pages/Policy',
  component: Policy,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof Policy>;

export default meta;
type Story = StoryObj<typeof meta>;

/** An old house on a quiet street: limestone, deep green, ochre. */
export const TamarackHouse: Story = tamarack;

/** A city clinic that runs on time: black, white, ultramarine. */
export const MeridianStreet: Story = { ...meridian, tags: ['!test'] };

/** A family place by a garden: plum, terracotta, rose paper. */
export const Rosefield: Story = { ...rosefield, tags: ['!test'] };
