import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';

import './brands.css';
import { Builder } from './Builder.tsx';

/** Make a brand from a few colors, see it in all its versions, read its proof, and take it along. */
const meta = {
  title: 'Brands/Builder',
  component: Builder,
  parameters: {
    layout: 'fullscreen',
    controls: { disable: true },
    // Pages and proof have thousands of cells: axe reads them in every look of the matrix, and here the fields alone.
    a11y: { context: { include: ['html'], exclude: ['.builder-result section'] } },
  },
} satisfies Meta<typeof Builder>;

export default meta;

type Story = StoryObj<typeof meta>;

/** It begins with the brand of Tamarack House. The other stories begin here too, so that it is tested in them. */
export const Start: Story = { name: 'Builder', tags: ['!test'] };

const write = async (canvas: Parameters<NonNullable<Story['play']>>[0]['canvas'], color: string) => {
  const primary = canvas.getByLabelText('Primary');
  await userEvent.clear(primary);
  await userEvent.type(primary, color);
  return primary;
};

/** Half a word is no color yet: the field says so, and the pages keep the last brand that could be made. */
export const NotAColor: Story = {
  // The other story goes by this one.
  tags: ['!test'],
  play: async ({ canvas }) => {
    const primary = await write(canvas, 'blu');
    await expect(primary).toBeInvalid();
    await expect(primary).toHaveAccessibleDescription(/not a color: "blu"/);
    await expect(canvas.getByText(/^One value cannot be used yet/)).toBeVisible();
  },
};

/** A yellow that no text can be: what moved says how far, and why. */
export const HardColor: Story = {
  play: async (context) => {
    await NotAColor.play?.(context);
    const { canvas } = context;
    await write(canvas, 'yellow');
    await expect(canvas.getByText(/^All \d+ pairs pass/)).toBeVisible();
    await expect(await canvas.findByText(/primary on surface has 1\.\d+:1 and needs 4\.5:1/)).toBeVisible();
  },
};
