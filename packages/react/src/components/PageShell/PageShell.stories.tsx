import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';

import { CallToActionPhone } from '../CallToActionPhone/index.js';
import { CrisisLine } from '../CrisisLine/index.js';
import { PageLayout } from '../PageLayout/index.js';
import { Prose } from '../Prose/index.js';
import { SiteFooter } from '../SiteFooter/index.js';
import { SiteHeader } from '../SiteHeader/index.js';
import { PageShell } from './index.js';

/** Around every page: skip link, crisis line, header, main content, footer, and the call bar of a phone. */
const meta = {
  title: 'Components/PageShell',
  component: PageShell,
  parameters: { layout: 'fullscreen' },
  args: {
    crisisLine: <CrisisLine />,
    header: (
      <SiteHeader
        name="Tamarack House"
        tagline="Outpatient Center"
        navigation={[
          { title: 'Treatment', href: '/treatment/' },
          { title: 'Contact', href: '/contact/', current: true },
        ]}
        telephone="(312) 555-0142"
      />
    ),
    footer: (
      <SiteFooter
        name="Tamarack House"
        legal={[{ title: 'Privacy', href: '/privacy/' }]}
        smallPrint="This page gives general facts. It is not medical advice."
      />
    ),
    callBar: <CallToActionPhone variant="bar" telephone="(312) 555-0142" />,
    children: (
      <PageLayout title="Visit or call Tamarack House" lead="You can come without an appointment before noon.">
        <Prose>
          <p>418 Larch Street in Evanston, Illinois. We are a block from the train.</p>
        </Prose>
      </PageLayout>
    ),
  },
} satisfies Meta<typeof PageShell>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A whole page. */
export const Default: Story = {};

/** The first stop of the keyboard is the skip link, which shows itself. */
export const SkipLink: Story = {
  play: async ({ canvasElement }) => {
    const skip = within(canvasElement).getByRole('link', { name: 'Skip to main content' });
    await expect(getComputedStyle(skip).clipPath).toBe('inset(50%)');
    await userEvent.tab();
    await expect(skip).toHaveFocus();
    await expect(getComputedStyle(skip).clipPath).toBe('none');
  },
};

/** The main content alone. */
export const Minimal: Story = {
  args: { crisisLine: undefined, header: undefined, footer: undefined, callBar: undefined },
};
