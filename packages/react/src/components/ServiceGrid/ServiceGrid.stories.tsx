import type { Meta, StoryObj } from '@storybook/react-vite';

import { Icon } from '../Icon/index.js';
import { ServiceGrid, type ServiceItem } from './index.js';

const services: ServiceItem[] = [
  {
    icon: <Icon name="one-to-one" />,
    title: 'One-to-one counseling',
    text: 'Time alone with one counselor who knows your story.',
    evidence: 'evidence-based',
  },
  {
    icon: <Icon name="group" />,
    title: 'Group therapy',
    text: 'Learn and practice with people in the same place.',
    evidence: 'evidence-based',
  },
  {
    icon: <Icon name="family" />,
    title: 'Family sessions',
    text: 'Help the people at home help you, and themselves.',
    evidence: 'evidence-based',
  },
  {
    icon: <Icon name="medication" />,
    title: 'Addiction medication',
    text: 'Buprenorphine, naltrexone and others, with a doctor.',
    evidence: 'evidence-based',
  },
  {
    icon: <Icon name="plan" />,
    title: 'Planning for hard days',
    text: 'Know your signs early. Have a next step ready.',
    evidence: 'evidence-based',
  },
  {
    icon: <Icon name="yoga" />,
    title: 'Gentle yoga',
    text: 'Slow movement to ease stress. All bodies welcome.',
    evidence: 'complementary',
  },
  {
    icon: <Icon name="meditation" />,
    title: 'Meditation',
    text: 'Short guided sits. A way to let an urge pass.',
    evidence: 'complementary',
  },
];

/** Services and therapies, with what is known about each of them. */
const meta = {
  title: 'Components/ServiceGrid',
  component: ServiceGrid,
  args: { items: services, headingLevel: 3 },
} satisfies Meta<typeof ServiceGrid>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Seven services: the legend fills what is left of the last row. */
export const Default: Story = {};

/** One service. */
export const One: Story = { args: { items: services.slice(0, 1) } };

/** Five services. */
export const Five: Story = { args: { items: services.slice(2) } };

/** Six services: the rows are full, so the legend has one of its own. */
export const Six: Story = { args: { items: services.slice(1) } };

/** Each title leads to a page, and the whole cell is the target. */
export const WithLinks: Story = {
  args: { items: services.map((service, index) => ({ ...service, href: `/services/#service-${index + 1}` })) },
};

/** Titles and sentences alone: where nothing is said about evidence, there is no legend. */
export const Minimal: Story = {
  args: { items: services.slice(0, 4).map(({ title, text }) => ({ title, text })) },
};

/** In a narrow place there is one column, with the drawing beside the text. */
export const InNarrowPlace: Story = {
  decorators: [(Story) => <div style={{ maxInlineSize: '20rem' }}>{Story()}</div>],
};

/** Long German words hold. */
export const LongWords: Story = {
  tags: ['!test'],
  args: {
    lang: 'de',
    items: services.map((service, index) => ({
      ...service,
      title: index % 2 ? 'Rückfallvorbeugungsgruppentherapie' : 'Angehörigenunterstützungsgespräche',
      text: 'Suchtmedizinische Weiterbehandlungsvereinbarungen und Wiedereingliederungsmaßnahmen.',
    })),
    labels: { evidenceBased: 'Wissenschaftlich nachgewiesen', complementary: 'Behandlungsbegleitend' },
  },
};

/** From right to left. */
export const RightToLeft: Story = {
  tags: ['!test'],
  args: {
    dir: 'rtl',
    lang: 'ar',
    legend: false,
    items: [
      { icon: <Icon name="one-to-one" />, title: 'جلسات فردية', text: 'وقت مع مستشار واحد يعرف قصتك.' },
      { icon: <Icon name="group" />, title: 'علاج جماعي', text: 'تعلّم وتدرّب مع أشخاص في مثل حالك.' },
      { icon: <Icon name="family" />, title: 'جلسات عائلية', text: 'لمن يعيشون معك.' },
    ],
  },
};
