import { defineClinic } from '@cairn-ds/content';

import { around } from './around.js';
import { pages } from './pages.js';
import { questions } from './questions.js';
import { services } from './services.js';

const name = 'Tamarack House';
const hoursText = 'Every day, 7\u00A0am to 10\u00A0pm';
const email = 'hello@tamarack-house.example';

export const tamarack = defineClinic(
  {
    id: 'tamarack',
    name,
    tagline: 'Outpatient Center',
    url: 'https://tamarack-house.example',
    brand: 'tamarack',
    telephone: { admissions: '(312) 555-0142', tty: '711' },
    hours: [{ days: 'Every day', opens: '07:00', closes: '22:00' }],
    hoursText,
    address: {
      street: '418 Larch Street',
      city: 'Evanston',
      region: 'Illinois',
      postalCode: '60201',
      country: 'US',
      mapHref: '/contact/#getting-here',
    },
    email,
    ...around(`${name} Outpatient Center`),
    people: [
      {
        id: 'imani-okafor',
        name: 'Imani Okafor',
        honorific: 'Dr.',
        credentials: ['MD'],
        role: 'Medical director',
        specialty: 'addiction psychiatry',
        bio: 'Board-certified in addiction psychiatry. Medical director at Tamarack House since 2019. Reads every guide before we print it, and again each year.',
      },
      { id: 'noor-haddad', name: 'Noor Haddad', role: 'health writer' },
    ],
    services: Object.values(services),
    schedule: {
      note: 'One stone is one hour. Three evenings of three hours make nine, the least that an adult program offers.',
      days: [
        { day: 'Mon', hours: 3, time: '6 to 9 pm', text: 'Group, then skills' },
        { day: 'Tue', hours: 0 },
        { day: 'Wed', hours: 3, time: '6 to 9 pm', text: 'Group, then family' },
        { day: 'Thu', hours: 3, time: '6 to 9 pm', text: 'Group, then one-to-one' },
        { day: 'Fri', hours: 0 },
        { day: 'Sat', hours: 0 },
        { day: 'Sun', hours: 0 },
      ],
      facts: [
        { title: 'How often', text: '3 days a week' },
        { title: 'Each session', text: '3 hours' },
        { title: 'Time of day', text: '9 am or 6 pm' },
        { title: 'Whole program', text: '8 weeks' },
        { title: 'Group size', text: '6 to 10' },
        { title: 'One-to-one', text: '1 hour a week' },
      ],
    },
    questions,
    home: {
      title: 'Treatment that leaves room for the rest of your life',
      description:
        'Tamarack House treats alcohol and drug use disorders in Evanston, Illinois, by day and in the evening.',
      lead: 'We treat alcohol and drug use disorders by day and in the evening. You sleep at home, keep your job, and see the same people each week.',
      note: 'A person picks up, 7\u00A0am to 10\u00A0pm, every day. The call is free and private.',
      picture: {
        src: '/pictures/cairn-at-dawn-1440.webp',
        alt: 'A pile of flat stones marks a path across open ground at dawn, with hills behind.',
        width: 1440,
        height: 900,
      },
      startingPoints: [
        {
          title: 'I want help for myself',
          href: '/articles/what-to-bring-to-a-first-visit/',
          text: 'What a first visit is like, and what to bring',
        },
        {
          title: 'I am worried about someone',
          href: '/articles/when-someone-you-love-will-not-get-help/',
          text: 'How to talk about it, and what families can do',
        },
        {
          title: 'I am coming back to treatment',
          href: '/articles/does-intensive-outpatient-treatment-work/',
          text: 'You do not start over. We pick up where you are',
        },
        {
          title: 'I refer patients',
          href: '/contact/#referrals',
          text: 'Who to call, and how to send records safely',
        },
      ],
      facts: [
        { title: 'Phones open', text: hoursText },
        { title: 'Find us', text: '418 Larch Street, Evanston, Illinois' },
        { title: 'Evening group', text: 'Monday, Wednesday and Thursday, 6\u00A0to\u00A09\u00A0pm' },
        { title: 'Insurance', text: 'Call us. We check your plan before the first visit.' },
      ],
    },
    pages: pages({
      name,
      place: 'Evanston, Illinois',
      email,
      wayThere: [
        'We are in a brick house with a green door, between the library and the park. There is a bus stop across the street.',
        'You can park behind the house for free. The back door opens to the parking lot, if you would rather not use the front.',
      ],
      access: [
        'a room without steps;',
        'an interpreter, in sign language or another language;',
        'large print;',
        'a support person or a service animal.',
      ],
    }),
  },
  { file: 'clinics/tamarack.ts' },
);
