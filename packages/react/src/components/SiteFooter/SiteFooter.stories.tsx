import type { Meta, StoryObj } from '@storybook/react-vite';

import { TelephoneLink } from '../TelephoneLink/index.js';
import { SiteFooter, SiteFooterColumn } from './index.js';

const columns = (
  <>
    <SiteFooterColumn heading="Visit">
      <address>
        418 Larch Street
        <br />
        Evanston, Illinois
      </address>
      <p>
        <a href="/contact/">Map and parking</a>
      </p>
    </SiteFooterColumn>
    <SiteFooterColumn heading="Call admissions">
      <p>
        <TelephoneLink telephone="(312) 555-0142" />
      </p>
      <p>Every day, 7 am to 10 pm</p>
    </SiteFooterColumn>
    <SiteFooterColumn heading="In a crisis">
      <p>
        Call or text <TelephoneLink telephone="988" />
      </p>
      <p>Free, day and night. Not run by us.</p>
    </SiteFooterColumn>
  </>
);

/** The foot of every page: where the clinic is, whom to call, and what law and trust ask for. */
const meta = {
  title: 'Components/SiteFooter',
  component: SiteFooter,
  subcomponents: { SiteFooterColumn },
  parameters: { layout: 'fullscreen' },
  render: (args) => (
    <>
      <main>
        <h1>Treatment</h1>
      </main>
      <SiteFooter {...args} />
    </>
  ),
  args: {
    name: 'Tamarack House',
    tagline: 'Outpatient Center',
    children: columns,
    legal: [
      { title: 'How we use health data', href: '/health-data/' },
      { title: 'Privacy', href: '/privacy/' },
      { title: 'Accessibility', href: '/accessibility/' },
      { title: 'License and accreditation', href: '/license/' },
    ],
    smallPrint:
      'This page gives general facts. It is not medical advice. © 2026 Tamarack House Outpatient Center. The clinic, its staff and this site are invented.',
  },
} satisfies Meta<typeof SiteFooter>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Three columns beside the name. */
export const Default: Story = {};

/** The name alone. */
export const Minimal: Story = {
  args: { tagline: undefined, children: undefined, legal: undefined, smallPrint: undefined },
};

/** Long German words break. */
export const LongWords: Story = {
  tags: ['!test'],
  args: {
    lang: 'de',
    name: 'Suchtrehabilitationszentrum Lärchenhaus',
    children: (
      <SiteFooterColumn heading="Angehörigenunterstützungsgruppen">
        <p>Rehabilitationsmaßnahmenbewilligungsverfahren</p>
      </SiteFooterColumn>
    ),
  },
};
