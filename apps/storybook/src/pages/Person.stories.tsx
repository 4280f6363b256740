import { PersonPage } from '@cairn-ds/templates';
import type { Meta, StoryObj } from '@storybook/react-vite';

import { framed, tamarack } from './sample.tsx';

const Person = framed('/team/noah-ferris/', ({ clinic, pictures }) => {
  const person = clinic.people.find(({ id }) => id === 'noah-ferris');
  return person && <PersonPage clinic={clinic} person={person} pictures={pictures} today="2026-11-29" />;
});

/** One person, with training and licenses: a template of `@cairn-ds/templates` with the data of a clinic. */
const meta = {
  title: 'Pages/Person',
  component: Person,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof Person>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A counselor at three houses. */
export const TamarackHouse: Story = tamarack;
