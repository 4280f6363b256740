import type { Meta, StoryObj } from '@storybook/react-vite';

import { CrisisLine } from './index.js';

/** The strip above the header of every page. A person in danger may land anywhere. */
const meta = { title: 'Components/CrisisLine', component: CrisisLine } satisfies Meta<typeof CrisisLine>;

export default meta;
type Story = StoryObj<typeof meta>;

/** First on the page, before the clinic's name. */
export const Default: Story = {};

/** For a page in Spanish. */
export const Spanish: Story = { tags: ['!test'], args: { language: 'es', lang: 'es' } };
