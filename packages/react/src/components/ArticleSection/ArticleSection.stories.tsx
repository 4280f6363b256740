import type { Meta, StoryObj } from '@storybook/react-vite';

import { KeyTakeaways } from '../KeyTakeaways/index.js';
import { SideNote } from '../SideNote/index.js';
import { ArticleSection } from './index.js';

/** A section of an article: a hairline with a stone, a heading, and prose with components in between. */
const meta = {
  title: 'Components/ArticleSection',
  component: ArticleSection,
  args: {
    id: 'week',
    heading: 'What a typical week looks like',
    position: 3,
    total: 7,
    children: (
      <>
        <p>
          Most people in our evening program come on Monday, Wednesday and Thursday. You can ask to{' '}
          <a href="/contact/">change your days</a> at any time.
        </p>
        <p>Each evening has three parts:</p>
        <ul>
          <li>a group of six to ten people;</li>
          <li>a skill to take home and try;</li>
          <li>a short plan for the days until you come back.</li>
        </ul>
      </>
    ),
  },
} satisfies Meta<typeof ArticleSection>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The third of seven sections. What Markdown writes is set as prose. */
export const Default: Story = {};

/** A component in between keeps its looks, and its distance. A side note stands before its paragraph. */
export const WithComponents: Story = {
  args: {
    children: (
      <>
        <p>Intensive outpatient treatment gives you a full program of care without a bed.</p>
        <SideNote>
          <b>IOP</b> is short for intensive outpatient program.
        </SideNote>
        <p>Some people start here. Others come after a hospital stay.</p>
        <KeyTakeaways headingLevel={3} items={['You sleep at home.', 'You can change your days.']} />
        <p>Either way, you make the plan with a counselor.</p>
      </>
    ),
  },
};

/** Without a position nothing can be measured: the hairline is alone. */
export const WithoutStone: Story = { args: { position: undefined, total: undefined } };

/** The last section has the largest stone. */
export const Last: Story = { args: { id: 'refs', heading: 'References', position: 7 } };

/** Long German words break. */
export const LongWords: Story = {
  tags: ['!test'],
  args: {
    lang: 'de',
    heading: 'Rehabilitationsmaßnahmenbewilligungsverfahren',
    children: <p>Suchtmedizinische Weiterbehandlungsvereinbarungen schließen wir gemeinsam mit Ihnen.</p>,
  },
};

/** From right to left, the stone rests at the right end of the hairline. */
export const RightToLeft: Story = {
  tags: ['!test'],
  args: { dir: 'rtl', lang: 'ar', heading: 'أسبوع نموذجي', children: <p>يأتي معظم الناس ثلاث أمسيات في الأسبوع.</p> },
};
