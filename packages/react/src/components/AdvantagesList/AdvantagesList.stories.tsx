import type { Meta, StoryObj } from '@storybook/react-vite';

import { Citation } from '../Citation/index.js';
import { CitedQuote } from '../CitedQuote/index.js';
import { AdvantagesItem, AdvantagesList } from './index.js';

const atHome = [
  {
    title: 'You practice in real life, at once',
    text: 'You learn a skill on Monday and use it on Tuesday, at your own kitchen table. When it does not work, you bring it back on Wednesday.',
  },
  {
    title: 'You keep your place in the world',
    text: 'Work, class, school runs, Sunday dinner. For many people these are the reasons to get well, so it helps not to leave them.',
  },
  {
    title: 'It often costs less',
    text: 'There is no bed to pay for. What you pay depends on your plan, so ask us and we will check it with you.',
  },
];

/** The advantages of a kind of care, numbered. The numerals hang in the margin of an article. */
const meta = {
  title: 'Components/AdvantagesList',
  component: AdvantagesList,
  args: { items: atHome, headingLevel: 3 },
} satisfies Meta<typeof AdvantagesList>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Three advantages, each with a heading and a sentence or two. */
export const Default: Story = {};

/** Numbers that an editor typed are taken off, since the list draws its own. "24-hour" is part of a title and stays. */
export const TypedNumbers: Story = {
  args: {
    items: [
      { title: '1. You sleep at home', text: 'Your own bed, your own door.' },
      { title: '2) You see the same people each week', text: 'Six to ten of them.' },
      { title: '3 – Your family can come too', text: 'One session in four is for them.' },
      { title: '4. 24-hour help by telephone', text: 'A nurse answers at night.' },
    ],
  },
};

/** An advantage with a quotation that bears it out, and its number among the references. */
export const WithQuotation: Story = {
  args: {
    items: [
      ...atHome.slice(0, 2),
      {
        title: 'It works about as well for most people',
        text: 'Researchers compared many studies of both kinds of care.',
        quote: (
          <CitedQuote
            href="https://doi.org/10.1176/appi.ps.201300249"
            source="Psychiatric Services, June 2014"
            attribution="Dennis McCarty and others, on intensive outpatient programs."
            citation={<Citation reference="mccarty" number={1} />}
          >
            They are as effective as inpatient treatment for most individuals.
          </CitedQuote>
        ),
      },
    ],
  },
};

/** A single advantage still reads as one of a kind. */
export const One: Story = { args: { items: atHome.slice(0, 1) } };

/** Twelve, with numerals of two digits. */
export const Twelve: Story = {
  args: {
    items: Array.from({ length: 12 }, (_, index) => ({
      ...atHome[index % 3],
      title: `${atHome[index % 3]?.title}, for week ${index + 1}`,
    })),
  },
};

/** Goes on where an earlier list ended. */
export const StartingAtFour: Story = { args: { start: 4 } };

/** Written as elements, for Markdown: the titles keep their own rank. */
export const AsElements: Story = {
  args: { items: undefined },
  render: (args) => (
    <AdvantagesList {...args}>
      <AdvantagesItem title="You choose the evening or the morning">
        <p>Both groups follow the same plan.</p>
        <p>You can change once, when your shifts change.</p>
      </AdvantagesItem>
      <AdvantagesItem title="Your family can come too">One session in four is for the people at home.</AdvantagesItem>
    </AdvantagesList>
  ),
};

/** Long German words break where the language allows. */
export const LongWords: Story = {
  tags: ['!test'],
  args: {
    lang: 'de',
    items: [
      {
        title: 'Wiedereingliederungsmaßnahmen und Rückfallvorbeugungsgespräche',
        text: 'Suchtmedizinische Weiterbehandlungsvereinbarungen schließen wir gemeinsam mit Ihnen.',
      },
      { title: 'Angehörigenunterstützungsgruppen', text: 'Jeden zweiten Donnerstag.' },
    ],
  },
};

/** From right to left, numerals stand on the right. */
export const RightToLeft: Story = {
  tags: ['!test'],
  args: {
    dir: 'rtl',
    lang: 'ar',
    items: [
      { title: 'تنام في بيتك', text: 'تعود إلى سريرك وعائلتك كل مساء.' },
      { title: 'تتدرب في حياتك اليومية', text: 'تتعلم مهارة يوم الاثنين وتستعملها يوم الثلاثاء.' },
    ],
  },
};
