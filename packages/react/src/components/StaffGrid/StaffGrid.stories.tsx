import type { Meta, StoryObj } from '@storybook/react-vite';

import { StaffGrid } from './index.js';

/** The people of a clinic. */
const meta = {
  title: 'Components/StaffGrid',
  component: StaffGrid,
  args: {
    items: [
      {
        name: 'Imani Okafor',
        honorific: 'Dr.',
        credentials: ['MD'],
        role: 'Medical director',
        specialty: 'addiction psychiatry',
        languages: ['English', 'Igbo'],
        href: '/team/imani-okafor/',
      },
      { name: 'Noor Haddad', credentials: ['LCSW', 'CADC'], role: 'Counselor', languages: ['English', 'Arabic'] },
      { name: 'Teodora Vasilescu-Brandt', role: 'Peer recovery specialist', href: '/team/teodora-vasilescu-brandt/' },
      { name: 'Ben Ortiz', credentials: ['RN'], role: 'Nurse', languages: ['English', 'Spanish'] },
    ],
  },
} satisfies Meta<typeof StaffGrid>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Some have a page of their own. */
export const Default: Story = {};

/** A small practice. */
export const OnePerson: Story = {
  args: { items: [{ name: 'Mai Vang', role: 'Family educator', languages: ['English', 'Hmong'] }] },
};
