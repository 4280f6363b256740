import type { Meta, StoryObj } from '@storybook/react-vite';

import { Breadcrumbs } from '../Breadcrumbs/index.js';
import { CallToActionPhone } from '../CallToActionPhone/index.js';
import { Prose } from '../Prose/index.js';
import { PageLayout } from './index.js';

/** A page that is no article, on the same lines as one. */
const meta = {
  title: 'Components/PageLayout',
  component: PageLayout,
  parameters: { layout: 'fullscreen' },
  args: {
    eyebrow: 'Contact',
    title: 'Visit or call Tamarack House',
    lead: 'You can come without an appointment on weekdays before noon. At all other times, call first.',
    children: (
      <Prose>
        <h2>How to find us</h2>
        <p>
          418 Larch Street in Evanston, Illinois. We are a block from the train, and the lot behind the house is free.
        </p>
      </Prose>
    ),
  },
} satisfies Meta<typeof PageLayout>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Title, lead and text. */
export const Default: Story = {};

/** With the way here, and something that sticks beside the text. */
export const WithAside: Story = {
  args: {
    breadcrumbs: <Breadcrumbs items={[{ title: 'Home', href: '/' }, { title: 'Contact' }]} />,
    aside: <CallToActionPhone variant="aside" telephone="(312) 555-0142" hours="Every day, 7 am to 10 pm" />,
  },
};

/** The title alone. */
export const Minimal: Story = { args: { eyebrow: undefined, lead: undefined, children: undefined } };

/** Long German words break. */
export const LongWords: Story = {
  tags: ['!test'],
  args: { lang: 'de', title: 'Behandlungsmöglichkeiten und Angehörigenunterstützung' },
};
