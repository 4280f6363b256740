import type { Meta, StoryObj } from '@storybook/react-vite';

import { Citation } from '../Citation/index.js';
import { Prose } from '../Prose/index.js';
import { References } from './index.js';

const mccarty = {
  id: 'mccarty-2014',
  authors: 'McCarty D, Braude L, Lyman DR, and others',
  title: 'Substance Abuse Intensive Outpatient Programs: Assessing the Evidence',
  source: 'Psychiatric Services',
  year: 2014,
  detail: '65(6): 718–726',
  href: 'https://doi.org/10.1176/appi.ps.201300249',
};
const samhsa = {
  id: 'samhsa-2021',
  authors: 'Substance Abuse and Mental Health Services Administration',
  title: 'Clinical Issues in Intensive Outpatient Treatment for Substance Use Disorders',
  year: 2021,
  detail: 'Advisory',
  href: 'https://www.samhsa.gov/',
};

/** The sources of an article, with ways back to the places that cite them. */
const meta = {
  title: 'Components/References',
  component: References,
  args: { items: [mccarty, samhsa], citations: {} },
} satisfies Meta<typeof References>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A paper in a journal, and a publication that stands by itself. */
export const Default: Story = {};

/** With ways back: one place has an arrow, several are numbered. */
export const WithWaysBack: Story = {
  args: { citations: { [mccarty.id]: 1, [samhsa.id]: 2 } },
  render: (args) => (
    <Prose>
      <p>
        It works about as well for most people.
        <Citation reference={mccarty.id} number={1} /> Adults get at least nine hours a week
        <Citation reference={samhsa.id} number={2} />, teenagers six.
        <Citation reference={samhsa.id} number={2} occurrence={2} />
      </p>
      <References {...args} />
    </Prose>
  ),
};

/** One source. */
export const One: Story = { args: { items: [samhsa] } };

/** Twelve, with numbers of two digits and an address that has to break. */
export const Many: Story = {
  args: {
    items: Array.from({ length: 12 }, (_, index) => ({
      ...mccarty,
      id: `source-${index + 1}`,
      href: `${mccarty.href}.supplement/intensive-outpatient-programs/part/${index + 1}`,
    })),
  },
};
