import type { Meta, StoryObj } from '@storybook/react-vite';

import { PageLayout } from '../PageLayout/index.js';
import { Prose } from '../Prose/index.js';
import { SideNote } from './index.js';

/** A short explanation at the side of the text. */
const meta = {
  title: 'Components/SideNote',
  component: SideNote,
  args: { children: 'IOP is short for intensive outpatient program. Adults get 9 to 19 hours a week.' },
} satisfies Meta<typeof SideNote>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Alone, and on a phone, it stands under a rule. */
export const Default: Story = {};

/** In a wide page it hangs in the margin, beside the paragraph that follows it. */
export const InTheMargin: Story = {
  parameters: { layout: 'fullscreen' },
  render: (args) => (
    <PageLayout title="Intensive outpatient treatment">
      <Prose>
        <p>Intensive outpatient treatment gives you a full program of care without a bed.</p>
        <SideNote {...args} />
        <p>
          Some people start here. Others come after a hospital stay, and use it as a bridge back to daily life. Either
          way, you make the plan with a counselor, and you can change it.
        </p>
        <p>The rest of the day is yours.</p>
      </Prose>
    </PageLayout>
  ),
};
