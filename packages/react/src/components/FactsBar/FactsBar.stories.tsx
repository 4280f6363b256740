import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';

import { FactsBar } from './index.js';

const items = [
  { title: 'Open today', text: '7 am to 10 pm' },
  { title: 'Find us', text: '418 Larch Street, Evanston, Illinois' },
  { title: 'Next evening group', text: 'Monday 6 pm' },
  {
    title: 'Insurance',
    text: (
      <>
        Medicaid and most plans. <a href="/costs/">Check yours</a>
      </>
    ),
  },
];

/** A few facts in a row under a heavy rule. */
const meta = { title: 'Components/FactsBar', component: FactsBar, args: { items } } satisfies Meta<typeof FactsBar>;

export default meta;
type Story = StoryObj<typeof meta>;

/** On a home page: what people ask first. */
export const Default: Story = {};

/** A date alone is read out too: Orca passes by a description that begins with an element. */
export const Dates: Story = {
  args: { items: [{ title: 'Last reviewed', text: <time dateTime="2026-10-05">October 5, 2026</time> }] },
  play: async ({ canvas }) => {
    const { content, position } = getComputedStyle(canvas.getByRole('definition'), '::before');
    await expect([content, position]).toEqual(['"\u2060"', 'absolute']);
  },
};

/** A single fact. */
export const One: Story = { args: { items: items.slice(0, 1) } };

/** A fact that is not known is left out. */
export const Unknown: Story = {
  args: { items: [...items.slice(0, 2), { title: 'Next open place', text: null }] },
};

/** Long German words break. */
export const LongWords: Story = {
  tags: ['!test'],
  args: {
    lang: 'de',
    items: [
      { title: 'Geöffnet', text: 'Täglich 7 bis 22 Uhr' },
      { title: 'Kostenübernahme', text: 'Rehabilitationsmaßnahmenbewilligungsverfahren' },
    ],
  },
};
