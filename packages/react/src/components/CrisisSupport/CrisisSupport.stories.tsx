import type { Meta, StoryObj } from '@storybook/react-vite';

import { CrisisSupport } from './index.js';

/**
 * Help in a crisis, apart from the clinic's own number. It uses ink and paper
 * alone, in every theme. Numbers and addresses can be read on paper.
 */
const meta = { title: 'Components/CrisisSupport', component: CrisisSupport } satisfies Meta<typeof CrisisSupport>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Complete without any input. */
export const Default: Story = {};

/** Says what the clinic does and does not learn of it. */
export const WithNote: Story = {
  args: { note: '988 is not run by Tamarack House, and we are not told that you called.' },
};

/** When a person at the clinic has compared the numbers with their sources, the page says so. */
export const CheckedByTheClinic: Story = { args: { verified: '2026-11-12' } };

/** The way to help in Spanish comes first, and English follows. */
export const Spanish: Story = { args: { language: 'es', lang: 'es' } };

/** Long words break rather than leave the page. */
export const LongWords: Story = {
  args: { heading: 'Bei Selbstverletzungsgedanken und Lebensmüdigkeitsempfindungen nicht auf uns warten' },
};
