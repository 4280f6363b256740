import type { Meta, StoryObj } from '@storybook/react-vite';

import { Prose } from '../Prose/index.js';
import { References } from '../References/index.js';
import { Citation } from './index.js';

const samhsa = {
  id: 'samhsa-iop',
  authors: 'Substance Abuse and Mental Health Services Administration',
  title: 'Clinical Issues in Intensive Outpatient Treatment for Substance Use Disorders',
  detail: 'Advisory',
  year: 2021,
  href: 'https://www.samhsa.gov/',
};

/** The small raised number that leads to a source, and to which the source leads back. */
const meta = {
  title: 'Components/Citation',
  component: Citation,
  args: { reference: samhsa.id, number: 1 },
} satisfies Meta<typeof Citation>;

export default meta;
type Story = StoryObj<typeof meta>;

/** After the sentence that it stands for, with the source below. */
export const InText: Story = {
  render: (args) => (
    <Prose>
      <p>
        Adults get 9 to 19 hours a week, teenagers at least 6.
        <Citation {...args} />
      </p>
      <References items={[samhsa]} />
    </Prose>
  ),
};

/** The same source twice: each place has an id of its own, so that the source leads back to both. */
export const CitedTwice: Story = {
  render: (args) => (
    <Prose>
      <p>
        Nine hours a week is the least for adults.
        <Citation {...args} occurrence={1} />
      </p>
      <p>
        For teenagers it is six.
        <Citation {...args} occurrence={2} />
      </p>
      <References items={[samhsa]} citations={{ [samhsa.id]: 2 }} />
    </Prose>
  ),
};
