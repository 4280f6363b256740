import { WhatToExpectPage } from '@cairn-ds/templates';
import type { Meta, StoryObj } from '@storybook/react-vite';

import { framed, tamarack } from './sample.tsx';

const WhatToExpect = framed('/what-to-expect/', ({ clinic }) => <WhatToExpectPage clinic={clinic} />);

/** What happens from the first call on: a template of `@cairn-ds/templates` with the data of a clinic. */
const meta = {
  title: 'Pages/What to expect',
  component: WhatToExpect,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof WhatToExpect>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Six steps. */
export const TamarackHouse: Story = tamarack;
