import type { Meta, StoryObj } from '@storybook/react-vite';

import { Breadcrumbs } from './index.js';

const items = [
  { title: 'Home', href: '/' },
  { title: 'Treatment', href: '/treatment/' },
  { title: 'Levels of care', href: '/treatment/levels/' },
  { title: 'Does IOP work?' },
];

/** The way from the home page to this one. */
const meta = { title: 'Components/Breadcrumbs', component: Breadcrumbs, args: { items } } satisfies Meta<
  typeof Breadcrumbs
>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The last step is the page itself, and no link. */
export const Default: Story = {};

/** A page right under the home page. */
export const Short: Story = { args: { items: [{ title: 'Home', href: '/' }, { title: 'Contact' }] } };

/** Long names go on to the next line; the strokes stay at the ends. */
export const LongWords: Story = {
  tags: ['!test'],
  args: {
    lang: 'de',
    items: [
      { title: 'Startseite', href: '/' },
      { title: 'Behandlungsmöglichkeiten und Nachsorgevereinbarungen', href: '/behandlung/' },
      { title: 'Rehabilitationsmaßnahmenbewilligungsverfahren' },
    ],
    labels: { navigation: 'Brotkrumen' },
  },
};

/** From right to left. */
export const RightToLeft: Story = {
  tags: ['!test'],
  args: { dir: 'rtl', lang: 'ar', items: [{ title: 'الرئيسية', href: '/' }, { title: 'اتصل بنا' }] },
};
