import type { Meta, StoryObj } from '@storybook/react-vite';

import { TextLink } from '../TextLink/index.js';
import { CallToActionPhone } from './index.js';

/** What the admissions line of Tamarack House says. */
const admissions = {
  heading: 'Not sure which level fits? Ask us.',
  hours: 'Every day, 7 am to 10 pm',
  tty: '711',
  steps: [
    'We ask what is going on, and we listen.',
    'We tell you which care could fit, here or elsewhere.',
    'You decide. We can book a first visit, or send you the facts.',
  ],
};

/**
 * Asks people to call the clinic, and never to hurry. The number is what people
 * see, hear and dial, in whatever form it is written. One block in an article
 * is enough; for a crisis there is CrisisSupport.
 */
const meta = {
  title: 'Components/CallToActionPhone',
  component: CallToActionPhone,
  args: { telephone: '(312) 555-0142' },
  // The reader of types stops at a union, so its members are described here.
  argTypes: {
    telephone: {
      description: 'The clinic’s number in any written form. It is the number people see, hear and dial.',
      table: { type: { summary: 'string' } },
    },
    variant: {
      description:
        '`block`: the filled block of a page. `aside`: the same beside an article, quietly. `inline`: a sentence. `button`: a button on a desk, a line of text on a phone. `bar`: a button at the lower edge of a phone.',
      control: 'select',
      options: ['block', 'aside', 'inline', 'button', 'bar'],
      table: {
        type: { summary: "'block' | 'aside' | 'inline' | 'button' | 'bar'" },
        defaultValue: { summary: "'block'" },
      },
    },
    heading: {
      description: 'Names the block.',
      table: { type: { summary: 'ReactNode' }, defaultValue: { summary: "'Talk with a person'" } },
    },
    headingLevel: {
      description: 'Rank of the heading in the page outline.',
      table: { type: { summary: '2 | 3 | 4' }, defaultValue: { summary: '2' } },
    },
    children: {
      description: 'Who answers, and what they can do.',
      table: { type: { summary: 'ReactNode' } },
    },
    hours: { description: 'When somebody answers.', table: { type: { summary: 'ReactNode' } } },
    cost: {
      description: 'What the call costs, and who learns of it.',
      table: { type: { summary: 'ReactNode' } },
    },
    tty: {
      description: 'Number for people who type their calls, `711` for the relay service.',
      table: { type: { summary: 'string' } },
    },
    sms: { description: 'Number that takes text messages.', table: { type: { summary: 'string' } } },
    steps: {
      description: 'What happens on the call, in up to three short steps. For the block.',
      table: { type: { summary: 'ReactNode[]' } },
    },
  },
} satisfies Meta<typeof CallToActionPhone>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The one filled block of a page: the number is the headline, and the steps say what will happen. */
export const Block: Story = {
  args: admissions,
};

/** Who answers, what it costs, and a number for text messages. */
export const WhoAnswers: Story = {
  args: {
    ...admissions,
    children: 'A nurse or a counselor from Evanston answers, never a machine.',
    cost: 'The call is free and private. Asking is not signing up.',
    sms: '(312) 555-0199',
  },
};

/** Nothing but a number. */
export const Minimal: Story = {};

/** Beside an article: the same, quietly. */
export const Aside: Story = {
  args: {
    variant: 'aside',
    children: 'Admissions, every day, 7 am to 10 pm. Free and private. Asking is not signing up.',
  },
};

/** A sentence between paragraphs. */
export const Inline: Story = {
  args: { variant: 'inline', children: 'A person picks up, every day from 7 am to 10 pm.' },
};

/** A page's own button. On a phone, where the bar is the button, it becomes a line of text. */
export const PageButton: Story = { args: { variant: 'button', labels: { action: 'Call' } } };

/** At the lower edge of a phone; a wide window does not show it. It comes last on the page. */
export const Bar: Story = {
  args: { variant: 'bar' },
  globals: { viewport: { value: 'mobile1' } },
  render: (args) => (
    <>
      <div>
        <p>Narrow the window to less than 64 rem: the bar stays at its lower edge.</p>
        <p>
          <TextLink href="#bar">The last link of the page</TextLink> is never under it.
        </p>
      </div>
      <CallToActionPhone {...args} id="bar" />
    </>
  ),
};

/** Letters and an extension, on two lines where one is too short. */
export const VanityNumber: Story = { args: { ...admissions, telephone: '1-800-555-HELP ext. 1234' } };

/** Long words and long answers. */
export const LongWords: Story = {
  tags: ['!test'],
  args: {
    heading: 'Unsicher bei der Versicherungsleistungsübersicht?',
    children: 'Eine Krankenpflegefachperson beantwortet Kostenübernahmebestätigungsfragen. '.repeat(4),
    hours: 'Montags, dienstags, mittwochs, donnerstags und freitags von 7 bis 22 Uhr',
    steps: ['Kostenübernahmebestätigung anfordern.'],
    labels: { action: 'Aufnahmeabteilung anrufen' },
  },
};

/** For a page in Spanish. */
export const Spanish: Story = {
  tags: ['!test'],
  args: { hours: 'Todos los días, de 7 am a 10 pm', tty: '711', language: 'es', lang: 'es' },
};

/** From right to left, the number still reads from left to right. */
export const RightToLeft: Story = {
  tags: ['!test'],
  args: {
    dir: 'rtl',
    lang: 'ar',
    heading: 'لست متأكدًا؟ اسألنا.',
    hours: 'كل يوم من ٧ صباحًا إلى ١٠ مساءً',
    steps: ['نسأل ونستمع.', 'نخبرك بما قد يناسبك.', 'القرار لك.'],
    labels: { action: 'اتصل بالقبول' },
  },
};

/** What cannot be dialed stays text, without a button, and the console says why. */
export const Unreadable: Story = { args: { telephone: 'Ask at the front desk' } };
