import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';

import { Icon, iconNames } from './index.js';

/**
 * A line drawing for a service, or the telephone beside a number. It takes the
 * colour of the text, and never speaks for itself: put the words beside it.
 */
const meta = {
  title: 'Components/Icon',
  component: Icon,
  args: { name: 'phone' },
} satisfies Meta<typeof Icon>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Beside words it is a little larger than they are. */
export const BesideWords: Story = {
  render: (args) => (
    <p>
      <Icon {...args} /> Call admissions
    </p>
  ),
  play: async ({ canvasElement }) => {
    const icon = canvasElement.querySelector('svg');
    if (!icon) throw new Error('There is no icon.');
    const { fill, stroke, color } = getComputedStyle(icon);
    await expect({ fill, stroke }).toEqual({ fill: 'none', stroke: color });
  },
};

/** Every drawing, at the size that ServiceGrid gives it. */
export const All: Story = {
  render: () => (
    <ul style={{ display: 'flex', flexWrap: 'wrap', gap: '1.5rem', padding: 0, listStyle: 'none' }}>
      {iconNames.map((name) => (
        <li key={name} style={{ inlineSize: '8rem' }}>
          <Icon name={name} style={{ display: 'block', inlineSize: '3.5rem', blockSize: '3.5rem' }} />
          {name}
        </li>
      ))}
    </ul>
  ),
};
