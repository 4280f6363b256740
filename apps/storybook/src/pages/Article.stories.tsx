import type { Meta, StoryObj } from '@storybook/react-vite';

import { ArticlePage } from './ArticlePage.tsx';

/** A whole page, of the public components and the data of a clinic. Pick another theme to see it in that clinic's clothes. */
const meta = {
  title: 'Pages/Article',
  component: ArticlePage,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof ArticlePage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** An old house on a quiet street: limestone, deep green, ochre. */
export const TamarackHouse: Story = { args: { clinicId: 'tamarack' }, globals: { theme: 'tamarack' } };

/** A city clinic that runs on time: black, white, ultramarine. */
export const MeridianStreet: Story = { args: { clinicId: 'meridian' }, globals: { theme: 'meridian' } };

/** A family place by a garden: plum, terracotta, rose paper. */
export const Rosefield: Story = { args: { clinicId: 'rosefield' }, globals: { theme: 'rosefield' } };
