import { clinics, Logo } from '@cairn-ds/samples';
import { PolicyPage, SiteFrame } from '@cairn-ds/templates';
import type { Meta, StoryObj } from '@storybook/react-vite';

interface Shown {
  /** Which of the sample clinics. */
  clinicId: string;
}

/** A whole page of plain copy, of the public templates and the data of a clinic. */
function Policy({ clinicId }: Shown) {
  const clinic = clinics.find(({ id }) => id === clinicId);
  const page = clinic?.pages.privacy;
  if (!clinic || !page) return null;
  return (
    <SiteFrame clinic={clinic} path="/privacy/" logo={<Logo clinic={clinic.id} />}>
      <PolicyPage clinic={clinic} page={page} />
    </SiteFrame>
  );
}

const meta = {
  title: 'Pages/Policy',
  component: Policy,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof Policy>;

export default meta;
type Story = StoryObj<typeof meta>;

/** An old house on a quiet street: limestone, deep green, ochre. */
export const TamarackHouse: Story = { args: { clinicId: 'tamarack' }, globals: { theme: 'tamarack' } };

/** A city clinic that runs on time: black, white, ultramarine. */
export const MeridianStreet: Story = { args: { clinicId: 'meridian' }, globals: { theme: 'meridian' } };

/** A family place by a garden: plum, terracotta, rose paper. */
export const Rosefield: Story = { args: { clinicId: 'rosefield' }, globals: { theme: 'rosefield' } };
