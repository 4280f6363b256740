import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';

import { Faq } from './index.js';

const items = [
  {
    question: 'Can I work while I am in the program?',
    answer:
      'Yes. Most people in the evening group work or study. If you need time off, ask us: we can help with the letter.',
    open: true,
  },
  { question: 'What happens if I return to use?', answer: 'You tell us, and we change the plan with you.' },
  {
    question: 'How do I pay for it?',
    answer: (
      <>
        <p>We check your plan before the first visit.</p>
        <p>
          If you have no plan, <a href="/costs/">we look for help</a> with you.
        </p>
      </>
    ),
  },
];

/** Questions that open to their answers, without JavaScript. */
const meta = { title: 'Components/Faq', component: Faq, args: { items } } satisfies Meta<typeof Faq>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The first is open, so that it is clear what the others do. */
export const Default: Story = {};

/** A question opens, and the others stay as they are. */
export const Opening: Story = {
  play: async ({ canvasElement }) => {
    const [first, second] = within(canvasElement).getAllByRole('group');
    await userEvent.click(within(canvasElement).getByText('What happens if I return to use?'));
    await expect(first).toHaveAttribute('open');
    await expect(second).toHaveAttribute('open');
  },
};

/** A single question. */
export const One: Story = { args: { items: items.slice(1, 2) } };

/** Long German words break, and the sign keeps its place. */
export const LongWords: Story = {
  tags: ['!test'],
  args: {
    lang: 'de',
    items: [
      {
        question: 'Wer trägt die Kosten des Rehabilitationsmaßnahmenbewilligungsverfahrens?',
        answer: 'Meist die Kasse.',
      },
    ],
  },
};

/** From right to left, the sign is on the left. */
export const RightToLeft: Story = {
  tags: ['!test'],
  args: {
    dir: 'rtl',
    lang: 'ar',
    items: [{ question: 'هل أستطيع العمل أثناء البرنامج؟', answer: 'نعم، معظم الناس يعملون أو يدرسون.', open: true }],
  },
};
