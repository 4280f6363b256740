import type { Meta, StoryObj } from '@storybook/react-vite';

import { Prose } from '../Prose/index.js';
import { DownloadLink } from './index.js';

/** A file to keep or to print, which says beforehand what comes. */
const meta = {
  title: 'Components/DownloadLink',
  component: DownloadLink,
  args: { href: '/files/insurance-checklist.pdf', bytes: 240_300, children: 'Insurance checklist' },
} satisfies Meta<typeof DownloadLink>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The kind of file is known from its name. */
export const Default: Story = {};

/** Among text, and in another language. */
export const InText: Story = {
  render: (args) => (
    <Prose>
      <p>
        Print the <DownloadLink {...args} />, or the <DownloadLink {...args} hrefLang="es" />, and bring it along. A{' '}
        <DownloadLink href="/files/plan.docx" bytes={1_200_000}>
          plan for the first week, with space for everything that you and your counselor agree on
        </DownloadLink>{' '}
        can be filled in on a computer.
      </p>
    </Prose>
  ),
};
