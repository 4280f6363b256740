import type { Meta, StoryObj } from '@storybook/react-vite';

import { PageLayout } from '../PageLayout/index.js';
import { Prose } from '../Prose/index.js';
import { Callout } from './index.js';

/** What readers should not miss, in three grades. */
const meta = {
  title: 'Components/Callout',
  component: Callout,
  args: {
    heading: 'Bring your medication in its own boxes',
    children:
      'The nurse who sees you first writes down what you take, and when. Bring what you buy without a prescription too.',
  },
} satisfies Meta<typeof Callout>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Information, which helps. */
export const Default: Story = {};

/** In a page the grade hangs in the margin. What is urgent is told in the color of errors, what is not never is. */
export const Grades: Story = {
  parameters: { layout: 'fullscreen' },
  render: (args) => (
    <PageLayout title="Before your first visit">
      <Prose>
        <p>Most of what you need on the first day is here. What you forget can be brought on the second.</p>
      </Prose>
      <Callout {...args} headingLevel={2} />
      <Callout tone="caution" headingLevel={2} heading="Do not stop drinking all at once">
        <p>After months of drinking each day, stopping at home can be dangerous. Call us first.</p>
        <p>
          We tell you on the telephone whether you need a hospital, and <a href="/contact/">where to come</a> if you do
          not.
        </p>
      </Callout>
      <Callout tone="urgent" headingLevel={2} heading="If someone shakes, sees things or has a seizure">
        Call <a href="tel:911">911</a> now. Withdrawal can end a life, and it can be treated.
      </Callout>
      <Callout>Parking is free behind the house.</Callout>
    </PageLayout>
  ),
};

/** Long words break rather than leave the page. */
export const LongWords: Story = {
  tags: ['!test'],
  args: {
    lang: 'de',
    tone: 'urgent',
    heading: 'Alkoholentzugsdelirbehandlungsbedürftigkeit',
    children: 'Rufen Sie den Rettungsdienst.',
    labels: { urgent: 'Lebensbedrohliche Notfallsituation' },
  },
};

/** From right to left. */
export const RightToLeft: Story = {
  tags: ['!test'],
  args: {
    dir: 'rtl',
    lang: 'ar',
    tone: 'caution',
    heading: 'لا تتوقف فجأة',
    children: 'اتصل بنا أولاً.',
    labels: { caution: 'انتبه' },
  },
};
