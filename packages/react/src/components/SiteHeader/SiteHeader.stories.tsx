import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';

import { SiteHeader } from './index.js';

const logo = (
  <svg viewBox="0 0 40 40" fill="currentColor" aria-hidden="true">
    <path d="M20 3 3 17v20h34V17z" />
  </svg>
);
const navigation = [
  { title: 'Treatment', href: '/treatment/', current: true },
  { title: 'For families', href: '/families/' },
  { title: 'Costs', href: '/costs/' },
  { title: 'About us', href: '/about/' },
];

/** The head of every page. Below a desk, pages and number are in a menu that opens without JavaScript. */
const meta = {
  title: 'Components/SiteHeader',
  component: SiteHeader,
  parameters: { layout: 'fullscreen' },
  render: (args) => (
    <>
      <SiteHeader {...args} />
      <main>
        <h1>Treatment</h1>
      </main>
    </>
  ),
  args: { logo, name: 'Tamarack House', tagline: 'Outpatient Center', navigation, telephone: '(312) 555-0142' },
} satisfies Meta<typeof SiteHeader>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Sign, name, pages and the number of admissions. */
export const Default: Story = {};

/** Only one of the two navigations is there at any width: on a phone it is in the menu. */
export const OneNavigation: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const menu = canvas.getByText('Menu');
    if (menu.checkVisibility()) {
      await expect(canvas.queryByRole('navigation')).not.toBeInTheDocument();
      await userEvent.click(menu);
    }
    await expect(canvas.getAllByRole('navigation')).toHaveLength(1);
    await expect(canvas.getAllByRole('link', { name: '(312) 555-0142' })).toHaveLength(1);
  },
};

/** Name and pages alone. */
export const Minimal: Story = {
  args: { logo: undefined, tagline: undefined, telephone: undefined, navigation: navigation.slice(0, 2) },
};

/** A long name and eight pages take a second line. */
export const Full: Story = {
  args: {
    name: 'The Tamarack House Outpatient Center of Evanston and the North Shore',
    navigation: [
      ...navigation,
      { title: 'Referrals', href: '/referrals/' },
      { title: 'Articles', href: '/articles/' },
      { title: 'Careers', href: '/careers/' },
      { title: 'Contact', href: '/contact/' },
    ],
  },
};

/** Long German words break. */
export const LongWords: Story = {
  tags: ['!test'],
  args: {
    lang: 'de',
    name: 'Suchtrehabilitationszentrum Lärchenhaus',
    tagline: 'Tagesklinik',
    navigation: [
      { title: 'Behandlungsmöglichkeiten', href: '/behandlung/' },
      { title: 'Angehörigenunterstützung', href: '/angehoerige/' },
    ],
    labels: { navigation: 'Hauptmenü', menu: 'Menü', telephone: 'Aufnahme' },
  },
};

/** From right to left. */
export const RightToLeft: Story = {
  tags: ['!test'],
  args: {
    dir: 'rtl',
    lang: 'ar',
    name: 'بيت الأرز',
    tagline: 'مركز علاج',
    navigation: [
      { title: 'العلاج', href: '/treatment/', current: true },
      { title: 'للعائلات', href: '/families/' },
    ],
    labels: { navigation: 'القائمة الرئيسية', menu: 'القائمة', telephone: 'القبول' },
  },
};
