import { ArticleSection } from '@cairn-ds/react';
import { PolicyPage } from '@cairn-ds/templates';
import type { Meta, StoryObj } from '@storybook/react-vite';

import { framed, meridian, rosefield, tamarack } from './sample.tsx';

const Policy = framed('/privacy/', ({ clinic }) => {
  const [privacy] = clinic.policies;
  return (
    privacy && (
      <PolicyPage clinic={clinic} page={privacy}>
        <ArticleSection id="this-site" heading="When you read this site" position={1} total={1}>
          <p>We do not use cookies, trackers or advertising. No other company is told which pages you read.</p>
        </ArticleSection>
      </PolicyPage>
    )
  );
});

/** A policy or a notice: a template of `@cairn-ds/templates` with the data of a clinic. Pick another theme to see it in that clinic's clothes. */
const meta = {
  title: 'Pages/Policy',
  component: Policy,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof Policy>;

export default meta;
type Story = StoryObj<typeof meta>;

/** An old house on a quiet street: limestone, deep green, ochre. */
export const TamarackHouse: Story = tamarack;

/** A city clinic that runs on time: black, white, ultramarine. */
export const MeridianStreet: Story = { ...meridian, tags: ['!test'] };

/** A family place by a garden: plum, terracotta, rose paper. */
export const Rosefield: Story = { ...rosefield, tags: ['!test'] };
