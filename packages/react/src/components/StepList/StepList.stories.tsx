import type { Meta, StoryObj } from '@storybook/react-vite';

import { StepList } from './index.js';

/** What to expect, one step after the other. */
const meta = {
  title: 'Components/StepList',
  component: StepList,
  args: {
    items: [
      {
        title: 'You call, or someone calls for you',
        text: 'A nurse answers. You say as much or as little as you like, and you need not give your name.',
        length: 'About 20 minutes',
        note: 'The call is free, and your insurer does not learn of it.',
      },
      {
        title: 'We look at your insurance together',
        text: 'Have the card at hand. Before you decide, you know what you would pay.',
        length: 'The same day',
      },
      {
        title: 'You come for a first visit',
        text: 'A doctor and a counselor ask how you are, what you have tried, and what you want to change.',
        length: '90 minutes',
        note: 'Bring someone along if that makes it easier.',
      },
      { title: 'You have a plan', text: 'It says what comes next, how often, and with whom. You can change it.' },
    ],
  },
} satisfies Meta<typeof StepList>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Steps with how long each takes, and what some should know besides. */
export const Default: Story = {};

/** Titles alone, more than nine of them. */
export const Many: Story = {
  args: {
    items: Array.from({ length: 11 }, (_, index) => ({
      title: index === 9 ? 'Rehabilitationsmaßnahmenbewilligungsverfahren' : `Week ${index + 1}`,
    })),
  },
};

/** From right to left. */
export const RightToLeft: Story = {
  tags: ['!test'],
  args: {
    dir: 'rtl',
    lang: 'ar',
    items: [
      { title: 'اتصل بنا', text: 'تجيب ممرضة.', length: '20 دقيقة' },
      { title: 'الزيارة الأولى', length: '90 دقيقة' },
    ],
  },
};
