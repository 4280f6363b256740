import { ContactPage } from '@cairn-ds/templates';
import type { Meta, StoryObj } from '@storybook/react-vite';

import { framed, meridian, rosefield, tamarack } from './sample.tsx';

const Contact = framed('/contact/', ({ clinic }) => <ContactPage clinic={clinic} />);

/** How to reach a clinic: a template of `@cairn-ds/templates` with the data of a clinic. Pick another theme to see it in that clinic's clothes. */
const meta = {
  title: 'Pages/Contact',
  component: Contact,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof Contact>;

export default meta;
type Story = StoryObj<typeof meta>;

/** An old house on a quiet street: limestone, deep green, ochre. */
export const TamarackHouse: Story = tamarack;

/** A city clinic that runs on time: black, white, ultramarine. */
export const MeridianStreet: Story = { ...meridian, tags: ['!test'] };

/** A family place by a garden: plum, terracotta, rose paper. */
export const Rosefield: Story = { ...rosefield, tags: ['!test'] };
