import { NewsletterPage } from '@cairn-ds/templates';
import type { Meta, StoryObj } from '@storybook/react-vite';

import { framed, meridian, rosefield, tamarack } from './sample.tsx';

const Newsletter = framed('/newsletter/', ({ clinic }) => <NewsletterPage clinic={clinic} />);

/** The letter's own page: a template of `@cairn-ds/templates` with the data of a clinic. Pick another theme to see it in that clinic's clothes. */
const meta = {
  title: 'Pages/Newsletter',
  component: Newsletter,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof Newsletter>;

export default meta;
type Story = StoryObj<typeof meta>;

/** An old house on a quiet street: limestone, deep green, ochre. */
export const TamarackHouse: Story = tamarack;

/** A city clinic that runs on time: black, white, ultramarine. */
export const MeridianStreet: Story = { ...meridian, tags: ['!test'] };

/** A family place by a garden: plum, terracotta, rose paper. */
export const Rosefield: Story = { ...rosefield, tags: ['!test'] };

const Sent = framed('/newsletter/', ({ clinic }) => (
  <NewsletterPage clinic={clinic} status="sent" backHref="/articles/" />
));

/** After a sign-up: thanks, and the way back. */
export const SignedUp: Story = { ...tamarack, render: (args) => <Sent {...args} /> };
