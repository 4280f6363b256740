import type { Meta, StoryObj } from '@storybook/react-vite';

import { Accreditations } from './index.js';

const outpatient = {
  title: 'Accreditation for outpatient care',
  issuer: 'Great Lakes Council on Behavioral Health',
  covers: 'Outpatient and intensive outpatient care for adults in Evanston',
  registration: 'GLC-2219',
  verifyHref: 'https://great-lakes-council.example/verify/GLC-2219',
  expires: '2028-05-31',
} as const;

const medication = {
  title: 'Accreditation for addiction medication',
  issuer: 'National Board for Medication Programs',
  covers: 'Care with buprenorphine and naltrexone',
  verifyHref: 'https://medication-programs.example/find/tamarack-house',
  expires: '2026-08-31',
} as const;

/** What independent bodies have found of a clinic. */
const meta = {
  title: 'Components/Accreditations',
  component: Accreditations,
  args: {
    today: '2026-11-29',
    items: [
      outpatient,
      {
        title: 'License for substance use treatment',
        issuer: 'Illinois Office of Treatment Programs',
        covers: 'The house on Larch Street',
        registration: 'A-4471-03',
        verifyHref: 'https://il-treatment-programs.example/licenses/A-4471-03',
        expires: '2027-06-30',
      },
    ],
  },
} satisfies Meta<typeof Accreditations>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Each says what it covers, up to when, and where anyone can verify it. */
export const Default: Story = {};

/** What has expired says so. With `onExpiry: 'drop'` it would have left the page. */
export const Expired: Story = {
  args: { items: [outpatient, medication, { ...medication, title: 'Seal', onExpiry: 'drop' }] },
};

/** In Spanish; what the clinic says is its own. */
export const Spanish: Story = {
  tags: ['!test'],
  args: { language: 'es', lang: 'es', items: [outpatient, medication] },
};
