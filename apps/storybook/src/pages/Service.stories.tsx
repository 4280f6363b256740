import { ServicePage } from '@cairn-ds/templates';
import type { Meta, StoryObj } from '@storybook/react-vite';

import { framed, tamarack } from './sample.tsx';

const Service = framed('/services/group/', ({ clinic }) => {
  const service = clinic.services.find(({ id }) => id === 'group');
  return (
    service && (
      <ServicePage clinic={clinic} service={service}>
        <p>Six to ten people meet three times a week, always the same people and the same two counselors.</p>
      </ServicePage>
    )
  );
});

/** One service, with whom it fits and whom not: a template of `@cairn-ds/templates` with the data of a clinic. */
const meta = {
  title: 'Pages/Service',
  component: Service,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof Service>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The main program of a clinic. */
export const TamarackHouse: Story = tamarack;
