import type { Meta, StoryObj } from '@storybook/react-vite';

import { LocationCard } from './index.js';

const larchStreet = {
  id: 'larch-street',
  name: 'Larch Street',
  text: 'Our first house. Day and evening groups, and one-to-one talks.',
  address: { street: '418 Larch Street', city: 'Evanston', region: 'Illinois', postalCode: '60201', country: 'US' },
  entrance: 'The green door on the street has two steps. The door at the back has none.',
  parking: 'Free, behind the house, for 14 cars.',
  transit: 'The bus stops across the street. The train station is eight minutes on foot.',
  accessibility: [
    'No steps from the back door to every group room.',
    'A wide restroom on the ground floor.',
    'Service animals are welcome.',
  ],
  lines: [
    { title: 'First calls and questions', telephone: '(312) 555-0142' },
    { title: 'Front desk', telephone: '(312) 555-0144', text: 'To move or cancel a visit.' },
  ],
  hours: {
    timeZone: 'America/Chicago',
    week: [
      { days: ['monday', 'tuesday', 'wednesday', 'thursday'], times: ['08:30-21:30'] },
      { days: ['friday', 'saturday'], times: ['09:00-15:00'] },
    ],
    exceptions: [{ from: '2026-12-24', to: '2026-12-26', reason: 'Christmas' }],
  },
} as const;

/** Where care is given: how to reach it, when someone is there, and how to get in. */
const meta = {
  title: 'Components/LocationCard',
  component: LocationCard,
  args: { location: larchStreet, today: '2026-11-29' },
} satisfies Meta<typeof LocationCard>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Everything that is known of a place. */
export const Default: Story = {};

/** For a list of several: hours in a line, and a page of its own with the rest. The picture shows the room. */
export const Brief: Story = {
  args: {
    variant: 'brief',
    location: {
      ...larchStreet,
      href: '/locations/larch-street/',
      picture: {
        src: '/pictures/tamarack/group-room-1440.webp',
        width: 1440,
        height: 960,
        alt: 'A group room with chairs in a circle',
      },
    },
  },
};

/** Care by video or telephone has no street and no door. A line may be for text messages, and have hours of its own. */
export const Telehealth: Story = {
  args: {
    location: {
      name: 'By video',
      text: 'One-to-one counseling at home. You need a door that closes, and no app.',
      areas: ['Wisconsin', 'Illinois'],
      accessibility: ['Live captions, and sign language if you tell us two days before.'],
      lines: [
        {
          title: 'Help with the connection',
          telephone: '(608) 555-0166',
          sms: '(608) 555-0167',
          text: 'Text messages are not private.',
          hours: { timeZone: 'America/Chicago', week: [{ times: ['08:00-21:30'] }] },
        },
      ],
      hours: { timeZone: 'America/Chicago', week: [{ times: ['09:00-21:00'] }] },
    },
  },
};

/** In Spanish; what the clinic says is its own. */
export const Spanish: Story = {
  tags: ['!test'],
  args: {
    language: 'es',
    lang: 'es',
    location: {
      ...larchStreet,
      name: 'Casa Larch',
      text: 'Grupos de día y de noche.',
      entrance: 'La puerta de atrás no tiene escalones.',
      parking: 'Gratis, detrás de la casa.',
      transit: 'El autobús para enfrente.',
      accessibility: ['Un baño amplio en la planta baja.'],
      lines: [{ title: 'Primera llamada', telephone: '(312) 555-0142' }],
    },
  },
};
