import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';

import { Citation } from '../Citation/index.js';
import { LevelOfCareComparison, type LevelOfCare } from './index.js';

const rows: LevelOfCare[] = [
  {
    id: 'outpatient',
    title: 'Outpatient',
    stones: 1,
    cells: ['Under 9', 'At home', 'Months, as needed', 'life is steady and you want to keep it so'],
  },
  {
    id: 'intensive-outpatient',
    title: 'Intensive outpatient',
    stones: 2,
    cells: ['9 to 19', 'At home', '6 to 12 weeks', 'you need a lot of help and have a safe home'],
  },
  {
    id: 'partial-hospitalization',
    title: 'Partial hospitalization',
    stones: 3,
    cells: ['20 or more', 'At home', '2 to 4 weeks', 'you need a nurse or doctor most days'],
  },
  {
    id: 'residential',
    title: 'Residential',
    stones: 4,
    cells: ['Around the clock', 'At the center', '4 to 12 weeks', 'home is not safe, or other care was not enough'],
  },
];

/** Levels of care side by side. In a narrow place each row reads as a card. */
const meta = {
  title: 'Components/LevelOfCareComparison',
  component: LevelOfCareComparison,
  args: {
    caption: 'Four levels of care compared by hours, nights, length and fit',
    columns: ['Level of care', 'Hours a week', 'Nights', 'Often lasts', 'A good fit when'],
    rows,
    currentId: 'intensive-outpatient',
    labels: { current: 'This guide' },
  },
} satisfies Meta<typeof LevelOfCareComparison>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Four levels. The one that the page is about says so. */
export const Default: Story = {};

/** A note under the table says where the numbers come from. */
export const WithSource: Story = {
  args: {
    note: (
      <>
        Hours follow SAMHSA’s levels of care.
        <Citation reference="samhsa" number={2} /> Lengths are typical for our patients and differ from person to
        person.
      </>
    ),
  },
};

/** The cards of a narrow place. To a screen reader it is the same table. */
export const InNarrowPlace: Story = {
  decorators: [(Story) => <div style={{ maxInlineSize: '20rem', paddingInline: '1rem' }}>{Story()}</div>],
  play: async ({ canvas }) => {
    const table = within(canvas.getByRole('table', { name: /Four levels of care/ }));
    const row = table.getByRole('row', { name: /Residential/ });
    await expect(getComputedStyle(row).display).toBe('block');
    await expect(within(row).getAllByRole('cell')).toHaveLength(4);
    await expect(table.getAllByRole('columnheader')).toHaveLength(5);
  },
};

/** One level, with two columns. */
export const One: Story = {
  args: {
    caption: 'Intensive outpatient care by hours',
    columns: ['Level of care', 'Hours a week'],
    rows: [{ id: 'iop', title: 'Intensive outpatient', stones: 2, cells: ['9 to 19'] }],
    currentId: undefined,
  },
};

/** Other things to compare, without stones. */
export const WithoutStones: Story = {
  args: {
    caption: 'Two ways to meet, compared',
    columns: ['How we meet', 'Where', 'What you need'],
    rows: [
      { id: 'room', title: 'In person', cells: ['418 Larch Street, Evanston', 'A way to get here'] },
      { id: 'video', title: 'By video', cells: ['Anywhere private in Illinois', 'A phone or a computer'] },
    ],
    currentId: undefined,
  },
};

/** Long German words hold. */
export const LongWords: Story = {
  tags: ['!test'],
  args: {
    lang: 'de',
    rows: rows.map((row) => ({
      ...row,
      title: 'Tagesklinische Suchtmittelabhängigkeitsbehandlung',
      cells: ['Wochenstundenhöchstzahl', 'Zuhause', 'Behandlungszeitraum', 'Wiedereingliederungsmaßnahmen nötig sind'],
    })),
  },
};
