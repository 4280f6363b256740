import type { Meta, StoryObj } from '@storybook/react-vite';

import { hills } from '../../test/picture.js';
import { ArticleSection } from '../ArticleSection/index.js';
import { Breadcrumbs } from '../Breadcrumbs/index.js';
import { Byline } from '../Byline/index.js';
import { CallToActionPhone } from '../CallToActionPhone/index.js';
import { Faq } from '../Faq/index.js';
import { Figure } from '../Figure/index.js';
import { KeyTakeaways } from '../KeyTakeaways/index.js';
import { SideNote } from '../SideNote/index.js';
import { ArticleLayout } from './index.js';

const headings = [
  { id: 'what', text: 'What it is' },
  { id: 'week', text: 'A typical week' },
  { id: 'faq', text: 'Common questions' },
];

const body = (
  <>
    <ArticleSection id="what" heading="What intensive outpatient treatment is" position={1} total={3}>
      <p>
        Intensive outpatient treatment gives you a full program of care without a bed. You come to the clinic three to
        five days a week, for about three hours each time.
      </p>
      <SideNote>
        <b>IOP</b> is short for intensive outpatient program.
      </SideNote>
      <p>
        Some people start here. Others come after a hospital stay, and use it as a bridge back to daily life. Either
        way, you make the plan with a counselor, and you can change it.
      </p>
    </ArticleSection>
    <ArticleSection id="week" heading="What a typical week looks like" position={2} total={3}>
      <p>Most people in our evening program come on Monday, Wednesday and Thursday. Each evening has:</p>
      <ul>
        <li>a group of six to ten people;</li>
        <li>a skill to take home and try.</li>
      </ul>
    </ArticleSection>
    <ArticleSection id="faq" heading="Common questions" position={3} total={3}>
      <Faq
        items={[
          {
            question: 'Can I work while I am in the program?',
            answer: 'Most people in the evening group do.',
            open: true,
          },
          { question: 'What happens if I return to use?', answer: 'You tell us, and we change the plan with you.' },
        ]}
      />
    </ArticleSection>
  </>
);

/** An article with everything around its text. The margin hangs, and the aside sticks, from a width of 64rem. */
const meta = {
  title: 'Components/ArticleLayout',
  component: ArticleLayout,
  parameters: { layout: 'fullscreen' },
  args: {
    eyebrow: 'Guide',
    title: 'Does intensive outpatient treatment work?',
    breadcrumbs: <Breadcrumbs items={[{ title: 'Home', href: '/' }, { title: 'Does IOP work?' }]} />,
    byline: (
      <Byline
        reviewer={{
          id: 'io',
          name: 'Imani Okafor',
          honorific: 'Dr.',
          specialty: 'addiction psychiatry',
          href: '/team/',
        }}
        author={{ id: 'nh', name: 'Noor Haddad', role: 'health writer' }}
        reviewed="2026-11-12"
        readingMinutes={7}
      />
    ),
    lead: 'For most people, yes. You get treatment several days a week and still sleep at home. Here is what a week looks like, and how to tell if it fits you.',
    hero: <Figure {...hills} variant="hero" priority caption="The hills behind the house." />,
    headings,
    aside: (
      <CallToActionPhone variant="aside" telephone="(312) 555-0142" hours="Every day, 7 am to 10 pm">
        Free and private. Asking is not signing up.
      </CallToActionPhone>
    ),
    takeaways: (
      <KeyTakeaways
        items={[
          'Intensive outpatient treatment (IOP) is at least 9 hours of care a week for adults.',
          'You can move up or down a level of care at any time. That is not failing.',
        ]}
      />
    ),
    children: body,
  },
} satisfies Meta<typeof ArticleLayout>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Everything an article can have. */
export const Default: Story = {};

/** Title and text: no picture, no aside, no contents, one section. */
export const Minimal: Story = {
  args: {
    eyebrow: undefined,
    breadcrumbs: undefined,
    byline: undefined,
    lead: undefined,
    hero: undefined,
    headings: undefined,
    aside: undefined,
    takeaways: undefined,
    children: (
      <ArticleSection id="what" heading="What it is" position={1} total={1}>
        <p>A full program of care without a bed.</p>
      </ArticleSection>
    ),
  },
};

/** Contents without anything under them. */
export const WithoutAside: Story = { args: { aside: undefined } };

/** Thirty sections: contents that do not fit into the window scroll by themselves. */
export const ThirtySections: Story = {
  args: {
    hero: undefined,
    takeaways: undefined,
    headings: Array.from({ length: 30 }, (_, index) => ({ id: `week-${index + 1}`, text: `Week ${index + 1}` })),
    children: Array.from({ length: 30 }, (_, index) => (
      <ArticleSection
        key={index}
        id={`week-${index + 1}`}
        heading={`Week ${index + 1}`}
        position={index + 1}
        total={30}
      >
        <p>You come on Monday, Wednesday and Thursday.</p>
      </ArticleSection>
    )),
  },
};

/** Long German words break. */
export const LongWords: Story = {
  tags: ['!test'],
  args: {
    lang: 'de',
    title: 'Was kostet das Rehabilitationsmaßnahmenbewilligungsverfahren?',
    eyebrow: 'Kostenübernahmeerklärung',
    labels: { heading: 'Auf dieser Seite' },
  },
};

/** From right to left, the margin hangs on the right and the aside sticks on the left. */
export const RightToLeft: Story = {
  tags: ['!test'],
  args: {
    dir: 'rtl',
    lang: 'ar',
    eyebrow: 'دليل',
    title: 'هل ينجح العلاج المكثف دون مبيت؟',
    lead: 'نعم، لمعظم الناس. تتلقى العلاج عدة أيام في الأسبوع وتنام في بيتك.',
    breadcrumbs: undefined,
    byline: undefined,
    takeaways: <KeyTakeaways heading="أهم النقاط" items={['تسع ساعات على الأقل في الأسبوع.', 'تنام في بيتك.']} />,
    headings: [{ id: 'what', text: 'ما هو' }],
    labels: { heading: 'في هذه الصفحة' },
    children: (
      <ArticleSection id="what" heading="ما هو العلاج المكثف" position={1} total={1}>
        <p>برنامج كامل من الرعاية دون سرير.</p>
        <ul>
          <li>ثلاثة أيام في الأسبوع</li>
        </ul>
      </ArticleSection>
    ),
  },
};
