import type { Meta, StoryObj } from '@storybook/react-vite';

import { FactsBar } from '../FactsBar/index.js';
import { StartingPoints } from '../StartingPoints/index.js';
import { PageSection } from './index.js';

/** A stretch across the page that gives what is inside the width of the page. */
const meta = {
  title: 'Components/PageSection',
  component: PageSection,
  parameters: { layout: 'fullscreen' },
  args: {
    children: (
      <>
        <StartingPoints
          items={[
            { title: 'I want help for myself', href: '/first-visit/', text: 'What a first visit is like' },
            { title: 'I refer patients', href: '/refer/', text: 'Open places this week, and a direct line' },
          ]}
        />
        <FactsBar
          items={[
            { title: 'Open today', text: '7 am to 10 pm' },
            { title: 'Next evening group', text: 'Monday 6 pm' },
          ]}
        />
      </>
    ),
  },
} satisfies Meta<typeof PageSection>;

export default meta;
type Story = StoryObj<typeof meta>;

/** On the ground of the page. */
export const Default: Story = {};

/** Set apart by its ground. */
export const Tint: Story = { args: { tone: 'tint' } };
