import { defineClinic } from '@cairn-ds/content';

import { around } from './around.js';
import { pages } from './pages.js';
import { questions } from './questions.js';
import { services } from './services.js';

const name = 'Meridian Street Clinic';
const hoursText = 'Monday to Saturday, 8\u00A0am to 8\u00A0pm';
const email = 'hello@meridian-street.example';
const { yoga: _notOffered, ...offered } = services;

export const meridian = defineClinic(
  {
    id: 'meridian',
    name,
    url: 'https://meridian-street.example',
    brand: 'meridian',
    telephone: { admissions: '(317) 555-0118', tty: '711' },
    hours: [{ days: 'Monday to Saturday', opens: '08:00', closes: '20:00' }],
    hoursText,
    address: {
      street: '210 North Meridian Street',
      city: 'Indianapolis',
      region: 'Indiana',
      postalCode: '46204',
      country: 'US',
      mapHref: '/contact/#getting-here',
    },
    email,
    ...around(name),
    people: [
      {
        id: 'lucas-brandt',
        name: 'Lucas Brandt',
        honorific: 'Dr.',
        credentials: ['MD', 'MPH'],
        role: 'Chief physician',
        specialty: 'addiction medicine',
        bio: 'Board-certified in addiction medicine. Chief physician at Meridian Street Clinic since 2021. Checks each guide against its sources once a year.',
      },
      { id: 'alma-reyes', name: 'Alma Reyes', role: 'patient educator' },
    ],
    services: Object.values(offered),
    schedule: {
      note: 'One stone is one hour. Four mornings of three hours make twelve. An adult program offers nine or more.',
      days: [
        { day: 'Mon', hours: 3, time: '9 am to noon', text: 'Group, then skills' },
        { day: 'Tue', hours: 3, time: '9 am to noon', text: 'Group, then one-to-one' },
        { day: 'Wed', hours: 0 },
        { day: 'Thu', hours: 3, time: '9 am to noon', text: 'Group, then family' },
        { day: 'Fri', hours: 3, time: '9 am to noon', text: 'Group, then the weekend' },
        { day: 'Sat', hours: 0 },
        { day: 'Sun', hours: 0 },
      ],
      facts: [
        { title: 'How often', text: '4 days a week' },
        { title: 'Each session', text: '3 hours' },
        { title: 'Time of day', text: '9 am or 5 pm' },
        { title: 'Whole program', text: '6 weeks' },
        { title: 'Group size', text: '5 to 8' },
        { title: 'One-to-one', text: '1 hour a week' },
      ],
    },
    questions,
    home: {
      title: 'Addiction treatment that starts on time and fits your week',
      description:
        'Meridian Street Clinic treats alcohol and drug use disorders in downtown Indianapolis, before or after work.',
      lead: 'We treat alcohol and drug use disorders in the middle of the city. Come before work or after it. Every visit begins when we said it would.',
      note: 'A nurse picks up, 8\u00A0am to 8\u00A0pm, Monday to Saturday. The call is free and private.',
      picture: {
        src: '/pictures/group-room-1440.webp',
        alt: 'Six dark chairs with blue seats stand in a circle in a bright, empty room. Morning light falls across the floor.',
        width: 1440,
        height: 720,
      },
      startingPoints: [
        {
          title: 'I need help for myself',
          href: '/articles/what-to-bring-to-a-first-visit/',
          text: 'The first hour, and what to bring',
        },
        {
          title: 'I am worried about someone',
          href: '/articles/when-someone-you-love-will-not-get-help/',
          text: 'What you can do, and what is not yours to do',
        },
        {
          title: 'I was in treatment before',
          href: '/articles/does-intensive-outpatient-treatment-work/',
          text: 'What you learned still counts. We begin there',
        },
        {
          title: 'I refer patients',
          href: '/contact/#referrals',
          text: 'Who to call, and how to send records safely',
        },
      ],
      facts: [
        { title: 'Phones open', text: hoursText },
        { title: 'Find us', text: '210 North Meridian Street, Indianapolis, Indiana' },
        { title: 'Morning group', text: 'Monday, Tuesday, Thursday and Friday, 9\u00A0am to\u00A0noon' },
        { title: 'Insurance', text: 'Call us. We check your plan before the first visit.' },
      ],
    },
    pages: pages({
      name,
      place: 'Indianapolis, Indiana',
      email,
      wayThere: [
        'We are on the third floor. The bus stops at the door. Say your first name at the desk downstairs; they do not ask why you came.',
        'There is a parking garage on the next block. Show us your ticket and we pay for the first three hours.',
      ],
      access: [
        'an elevator and wide doors;',
        'an interpreter, in sign language or another language;',
        'large print;',
        'a support person or a service animal.',
      ],
    }),
  },
  { file: 'clinics/meridian.ts' },
);
