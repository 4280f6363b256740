import type { Meta, StoryObj } from '@storybook/react-vite';

import { hills } from '../../test/picture.js';
import { Button } from '../Button/index.js';
import { Figure } from '../Figure/index.js';
import { HomeHero } from './index.js';

/** How a home page opens: one sentence, one way to call, one picture that reaches the edge. */
const meta = {
  title: 'Components/HomeHero',
  component: HomeHero,
  parameters: { layout: 'fullscreen' },
  args: {
    title: 'Treatment that leaves room for the rest of your life',
    lead: 'We treat alcohol and drug use disorders by day and in the evening. You sleep at home, keep your job, and see the same people each week.',
    action: (
      <Button variant="call" href="tel:+13125550142">
        Call (312) 555-0142
      </Button>
    ),
    note: 'A person picks up, 7 am to 10 pm, every day. The call is free and private.',
    picture: <Figure {...hills} priority />,
  },
} satisfies Meta<typeof HomeHero>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Sentence, lead, call and picture. */
export const Default: Story = {};

/** Without a picture. */
export const WithoutPicture: Story = { args: { picture: undefined } };

/** The sentence alone. */
export const Minimal: Story = { args: { lead: undefined, action: undefined, note: undefined, picture: undefined } };

/** Long German words break. */
export const LongWords: Story = {
  tags: ['!test'],
  args: { lang: 'de', title: 'Suchtbehandlungsmöglichkeiten für den Alltag' },
};

/** From right to left, the picture reaches the left edge. */
export const RightToLeft: Story = {
  tags: ['!test'],
  args: {
    dir: 'rtl',
    lang: 'ar',
    title: 'علاج يترك مكانا لبقية حياتك',
    lead: 'تنام في بيتك وتحتفظ بعملك.',
    note: undefined,
  },
};
