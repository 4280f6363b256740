import type { Meta, StoryObj } from '@storybook/react-vite';

import { KeyTakeaways } from './index.js';

const items = [
  'Intensive outpatient treatment (IOP) is at least 9 hours of care a week for adults.',
  'Studies find that it works about as well as inpatient care for most people.',
  'It is not the right first step if stopping could be dangerous for your body.',
  'You can move up or down a level of care at any time. That is not failing.',
];

/** What to remember, for those who read no further. */
const meta = { title: 'Components/KeyTakeaways', component: KeyTakeaways, args: { items } } satisfies Meta<
  typeof KeyTakeaways
>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Three to five plain sentences. */
export const Default: Story = {};

/** A single one. */
export const One: Story = { args: { items: items.slice(0, 1) } };

/** Under another name. */
export const OtherHeading: Story = { args: { heading: 'In short' } };

/** Long German words break. */
export const LongWords: Story = {
  tags: ['!test'],
  args: {
    lang: 'de',
    heading: 'Das Wichtigste',
    items: ['Ein Rehabilitationsmaßnahmenbewilligungsverfahren dauert meist zwei Wochen.', 'Sie schlafen zu Hause.'],
  },
};

/** From right to left. */
export const RightToLeft: Story = {
  tags: ['!test'],
  args: { dir: 'rtl', lang: 'ar', heading: 'أهم النقاط', items: ['تسع ساعات على الأقل في الأسبوع.', 'تنام في بيتك.'] },
};
