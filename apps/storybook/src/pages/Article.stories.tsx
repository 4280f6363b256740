import type { Meta, StoryObj } from '@storybook/react-vite';

import { Article } from './Article.tsx';
import { meridian, rosefield, tamarack } from './sample.tsx';

/** A guide with its reviewer, sources and what to read next: a template of `@cairn-ds/templates` with the data of a clinic. Pick another theme to see it in that clinic's clothes. */
const meta = {
  title: 'Pages/Article',
  component: Article,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof Article>;

export default meta;
type Story = StoryObj<typeof meta>;

/** An old house on a quiet street: limestone, deep green, ochre. */
export const TamarackHouse: Story = tamarack;

/** A city clinic that runs on time: black, white, ultramarine. */
export const MeridianStreet: Story = { ...meridian, tags: ['!test'] };

/** A family place by a garden: plum, terracotta, rose paper. */
export const Rosefield: Story = { ...rosefield, tags: ['!test'] };
