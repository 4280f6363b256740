import type { Meta, StoryObj } from '@storybook/react-vite';

import { StaffCard } from './index.js';

const okafor = {
  id: 'imani-okafor',
  name: 'Imani Okafor',
  honorific: 'Dr.',
  credentials: ['MD'],
  role: 'Medical director',
  specialty: 'addiction psychiatry',
  bio: 'Board-certified in addiction psychiatry, and at Tamarack House since 2019. Sees people on Larch Street and, on Fridays, on Harbor Street.',
  languages: ['English', 'Igbo'],
  licenses: [
    {
      title: 'Physician and surgeon',
      issuer: 'Illinois Medical Licensing Office',
      registration: '036.204411',
      verifyHref: 'https://il-medical-licensing.example/036.204411',
      expires: '2029-07-31',
    },
  ],
} as const;

// A face would be someone's; this is a plain picture.
const picture = {
  src: `data:image/svg+xml,${encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 176 176"><path fill="#c9d3cc" d="M0 0h176v176H0z"/><circle cx="88" cy="70" r="34" fill="#6d7f76"/><path fill="#6d7f76" d="M20 176a68 62 0 0 1 136 0z"/></svg>',
  )}`,
  alt: '',
  width: 176,
  height: 176,
};

/** Someone who works at a clinic. */
const meta = {
  title: 'Components/StaffCard',
  component: StaffCard,
  args: { person: okafor, today: '2026-11-29' },
} satisfies Meta<typeof StaffCard>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Initials stand where there is no portrait. */
export const Default: Story = {};

/** For a grid: the whole card leads to the profile. */
export const Brief: Story = {
  args: { variant: 'brief', person: { ...okafor, picture, href: '/team/imani-okafor/' } },
};

/** Of two licenses that are past, one says so, and one has left the page. */
export const ExpiredLicense: Story = {
  args: {
    person: {
      ...okafor,
      licenses: [
        { title: 'Physician', issuer: 'Illinois Medical Licensing Office', expires: '2026-06-30', onExpiry: 'say' },
        { title: 'Acupuncture', issuer: 'Illinois Board of Needles', expires: '2026-06-30', onExpiry: 'drop' },
      ],
    },
  },
};

/** Only a name, and that a long one: what is not known is left out. */
export const Minimal: Story = {
  args: { person: { name: 'Alexandrina Wolfeschlegelsteinhausenberg', credentials: ['PhD', 'LCSW', 'CADC'] } },
};

/** In Spanish; what the clinic says is its own. */
export const Spanish: Story = {
  tags: ['!test'],
  args: {
    language: 'es',
    lang: 'es',
    person: { ...okafor, role: 'Directora médica', specialty: 'psiquiatría', bio: null, languages: ['inglés', 'igbo'] },
  },
};
