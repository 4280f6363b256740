import type { Meta, StoryObj } from '@storybook/react-vite';

import { ProviderSection } from './index.js';

/** The care that an article is about, at one provider, in one town. */
const meta = {
  title: 'Components/ProviderSection',
  component: ProviderSection,
  args: {
    name: 'Tamarack House Outpatient Center',
    heading: 'Intensive outpatient care at Tamarack House',
    place: 'Evanston, Illinois',
    address: (
      <>
        418 Larch Street
        <br />
        Evanston, Illinois 60201
      </>
    ),
    hours: 'Every day, 7 am to 10 pm',
    telephone: '(312) 555-0142',
    href: '/services/',
    linkText: 'What Tamarack House offers',
    children:
      'Our groups are small: six to ten people. They meet in the morning or in the evening, and a nurse is there at every session.',
  },
} satisfies Meta<typeof ProviderSection>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Everything that a reader needs to come by. */
export const Default: Story = {};

/** A name, a place and a link. */
export const Minimal: Story = {
  args: {
    heading: undefined,
    address: undefined,
    hours: undefined,
    telephone: undefined,
    linkText: undefined,
    children: undefined,
  },
};

/** From right to left, the number keeps its own direction. */
export const RightToLeft: Story = {
  tags: ['!test'],
  args: {
    dir: 'rtl',
    lang: 'ar',
    heading: 'الرعاية الخارجية المكثفة في تاماراك هاوس',
    place: 'إيفانستون، إلينوي',
    address: '418 شارع لارش',
    hours: 'كل يوم من 7 صباحًا إلى 10 مساءً',
    linkText: 'خدمات تاماراك هاوس',
    labels: { address: 'العنوان', hours: 'ساعات العمل', telephone: 'اتصل' },
    children: 'مجموعاتنا صغيرة: من ستة إلى عشرة أشخاص.',
  },
};
