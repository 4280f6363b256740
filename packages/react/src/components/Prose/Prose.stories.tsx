import { markdown, wordPress } from '@cairn-ds/samples/contentSystems';
import type { Meta, StoryObj } from '@storybook/react-vite';

import { Prose } from './index.js';

/** Text from Markdown or a content system, set in the type of the clinic without a class in it. */
const meta = { title: 'Components/Prose', component: Prose } satisfies Meta<typeof Prose>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Headings, paragraphs, links and lists. */
export const Default: Story = {
  args: {
    children: (
      <>
        <h2>Your first visit</h2>
        <p>
          Come as you are. You do not need a referral, and you do not need to be sure. A nurse asks{' '}
          <a href="/first-visit/">a few questions</a>, and you can ask yours.
        </p>
        <h3>What to bring</h3>
        <ul>
          <li>a photo ID, if you have one;</li>
          <li>
            the names of your medicines:
            <ul>
              <li>those that a doctor gave you;</li>
              <li>those from a store;</li>
            </ul>
          </li>
          <li>your insurance card.</li>
        </ul>
        <h3>What happens</h3>
        <ol>
          <li>We talk for about an hour.</li>
          <li>We tell you which care could fit.</li>
          <li>
            <strong>You decide.</strong>
          </li>
        </ol>
      </>
    ),
  },
};

/** Everything else that an editor may write: a quotation, a table, code, a rule and a picture. */
export const EveryElement: Story = {
  args: {
    children: (
      <>
        <blockquote>
          <p>I came for my daughter. I stayed for me.</p>
        </blockquote>
        <table>
          <caption>Open times</caption>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Opens</th>
              <th scope="col">Closes</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">Monday to Friday</th>
              <td>7 am</td>
              <td>10 pm</td>
            </tr>
            <tr>
              <th scope="row">Saturday</th>
              <td>9 am</td>
              <td>4 pm</td>
            </tr>
          </tbody>
        </table>
        <p>
          Text <code>HELLO</code> to (312) 555-0143 for the times of the groups.
        </p>
        <hr />
        <h4>Parking</h4>
        <p>The lot behind the house is free in the evening.</p>
        <dl>
          <dt>Step-free way in</dt>
          <dd>By the side door.</dd>
        </dl>
      </>
    ),
  },
};

/** A page of WordPress, with all core blocks of its editor. */
export const WordPress: Story = { tags: ['html-as-written'], args: { dangerouslySetInnerHTML: { __html: wordPress } } };

/** Markdown with tables and footnotes. */
export const Markdown: Story = { tags: ['html-as-written'], args: { dangerouslySetInnerHTML: { __html: markdown } } };

/** Long words and addresses break, so that the page never scrolls sideways. */
export const LongWords: Story = {
  tags: ['!test'],
  args: {
    lang: 'de',
    children: (
      <>
        <h2>Rehabilitationsmaßnahmenbewilligungsverfahren</h2>
        <p>
          <a href="https://tamarack-house.example/aufnahme">
            https://tamarack-house.example/eine/sehr/lange/adresse/ohne/jede/stelle/zum/umbrechen
          </a>
        </p>
      </>
    ),
  },
};

/** From right to left, stones stand on the right. */
export const RightToLeft: Story = {
  tags: ['!test'],
  args: {
    dir: 'rtl',
    lang: 'ar',
    children: (
      <>
        <p>تعال كما أنت:</p>
        <ul>
          <li>بطاقة الهوية</li>
          <li>بطاقة التأمين</li>
        </ul>
      </>
    ),
  },
};
