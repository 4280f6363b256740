import type { Meta, StoryObj } from '@storybook/react-vite';

import { Breadcrumbs } from './index.js';

const items = [
  { label: 'Home', href: '/' },
  { label: 'Treatment', href: '/treatment/' },
  { label: 'Levels of care', href: '/treatment/levels/' },
  { label: 'Does IOP work?' },
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
export const Short: Story = { args: { items: [{ label: 'Home', href: '/' }, { label: 'Contact' }] } };

/** Long names go on to the next line; the strokes stay at the ends. */
export const LongWords: Story = {
  args: {
    lang: 'de',
    items: [
      { label: 'Startseite', href: '/' },
      { label: 'Behandlungsmöglichkeiten und Nachsorgevereinbarungen', href: '/behandlung/' },
      { label: 'Rehabilitationsmaßnahmenbewilligungsverfahren' },
    ],
    labels: { navigation: 'Brotkrumen' },
  },
};

/** From right to left. */
export const RightToLeft: Story = {
  args: { dir: 'rtl', lang: 'ar', items: [{ label: 'الرئيسية', href: '/' }, { label: 'اتصل بنا' }] },
};
