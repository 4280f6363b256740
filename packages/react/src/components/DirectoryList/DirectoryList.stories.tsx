import type { Meta, StoryObj } from '@storybook/react-vite';

import { PageLayout } from '../PageLayout/index.js';
import { directoryByLetter, DirectoryList } from './index.js';

const guides = [
  'Alcohol withdrawal at home and in care',
  'Buprenorphine, and how to begin with it',
  'Can I work during treatment?',
  'Does intensive outpatient treatment work?',
  'Family sessions',
  'Group therapy when you do not like to talk',
  'How to talk with a teenager about drinking',
  'What happens on the first call',
  'What to bring to a first visit',
  'When someone you love will not get help',
].map((title) => ({ title, href: '/guides/' }));

/** Many pages, in groups by letter or by topic. */
const meta = {
  title: 'Components/DirectoryList',
  component: DirectoryList,
  args: {
    groups: [
      {
        title: 'Getting started',
        items: [
          {
            title: 'What happens on the first call',
            href: '/call/',
            text: 'Who answers, what we ask, and what it costs.',
          },
          { title: 'What to bring to a first visit', href: '/bring/', text: 'A list to print.' },
        ],
      },
      {
        title: 'For families',
        items: [
          {
            title: 'When someone you love will not get help',
            href: '/help/',
            text: 'What you can do, and what you cannot.',
          },
          { title: 'How to talk with a teenager about drinking', href: '/teenager/' },
        ],
      },
    ],
  },
} satisfies Meta<typeof DirectoryList>;

export default meta;
type Story = StoryObj<typeof meta>;

/** By topic, with what each page says. */
export const Default: Story = {};

/** By letter: links to each letter come first, and in a page the letters hang in the margin. */
export const ByLetter: Story = {
  args: { groups: directoryByLetter(guides) },
  parameters: { layout: 'fullscreen' },
  render: (args) => (
    <PageLayout title="Guides from A to Z">
      <DirectoryList {...args} />
    </PageLayout>
  ),
};
