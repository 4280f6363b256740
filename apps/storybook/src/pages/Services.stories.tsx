import { ServicesPage } from '@cairn-ds/templates';
import type { Meta, StoryObj } from '@storybook/react-vite';

import { framed, meridian, rosefield, tamarack } from './sample.tsx';

const Services = framed('/services/', ({ clinic }) => <ServicesPage clinic={clinic} />);

/** What a clinic offers, what a week of it looks like, and what people ask: a template of `@cairn-ds/templates` with the data of a clinic. Pick another theme to see it in that clinic's clothes. */
const meta = {
  title: 'Pages/Services',
  component: Services,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof Services>;

export default meta;
type Story = StoryObj<typeof meta>;

/** An old house on a quiet street: limestone, deep green, ochre. */
export const TamarackHouse: Story = tamarack;

/** A city clinic that runs on time: black, white, ultramarine. */
export const MeridianStreet: Story = { ...meridian, tags: ['!test'] };

/** A family place by a garden: plum, terracotta, rose paper. */
export const Rosefield: Story = { ...rosefield, tags: ['!test'] };
