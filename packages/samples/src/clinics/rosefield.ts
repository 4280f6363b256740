import { defineClinic } from '@cairn-ds/content';

import { around } from './around.js';
import { pages } from './pages.js';
import { services } from './services.js';

const name = 'Rosefield';
const hoursText = 'Every day, 9\u00A0am to 9\u00A0pm';
const email = 'hello@rosefield-recovery.example';
const { family, oneToOne, group, medication, plan, early, meditation } = services;

export const rosefield = defineClinic(
  {
    id: 'rosefield',
    name,
    tagline: 'Family Recovery',
    url: 'https://rosefield-recovery.example',
    brand: 'rosefield',
    telephone: { admissions: '(608) 555-0163', tty: '711' },
    hours: [{ days: 'Every day', opens: '09:00', closes: '21:00' }],
    hoursText,
    address: {
      street: '37 Rosefield Lane',
      city: 'Madison',
      region: 'Wisconsin',
      postalCode: '53703',
      country: 'US',
      mapHref: '/contact/#getting-here',
    },
    email,
    ...around(`${name} Family Recovery`),
    people: [
      {
        id: 'amara-lindqvist',
        name: 'Amara Lindqvist',
        honorific: 'Dr.',
        credentials: ['MD'],
        role: 'Medical director',
        specialty: 'addiction medicine',
        bio: 'Board-certified in family medicine and in addiction medicine. Medical director at Rosefield since 2020. Reads each guide before we print it, and again each year.',
      },
      { id: 'mai-vang', name: 'Mai Vang', role: 'family educator' },
    ],
    services: [
      { ...family, text: 'Parents, partners and children in one room, with a counselor.' },
      oneToOne,
      { ...group, text: 'Teenagers with teenagers, adults with adults.' },
      medication,
      plan,
      early,
      meditation,
    ],
    schedule: {
      note: 'One stone is one hour. This is the week of our teenagers: three sessions of two hours make six, the least that a program for their age offers.',
      days: [
        { day: 'Mon', hours: 0 },
        { day: 'Tue', hours: 2, time: '4 to 6 pm', text: 'Group, then skills' },
        { day: 'Wed', hours: 0 },
        { day: 'Thu', hours: 2, time: '4 to 6 pm', text: 'Group, then one-to-one' },
        { day: 'Fri', hours: 0 },
        { day: 'Sat', hours: 2, time: '10 am to noon', text: 'Group, then family' },
        { day: 'Sun', hours: 0 },
      ],
      facts: [
        { title: 'How often', text: '3 days a week' },
        { title: 'Each session', text: '2 hours' },
        { title: 'Time of day', text: 'After school' },
        { title: 'Whole program', text: '8 weeks' },
        { title: 'Group size', text: '5 to 8' },
        { title: 'Adults', text: '9 hours a week' },
      ],
    },
    questions: [
      {
        question: 'Our child does not want to come. What can we do?',
        answer:
          'Come without them first. Family sessions are open to you before your child has said yes. We think with you about what to say at home, and when.',
      },
      {
        question: 'Will you tell us what our teenager says?',
        answer:
          'Federal rules (42 CFR Part 2) protect the records, and the law of the state says who may agree for a teenager. On the first day we tell all of you what stays in the room, and what we have to share to keep someone safe.',
      },
      {
        question: 'Can school and treatment go together?',
        answer:
          'The group for teenagers meets after school and on Saturday. If a visit falls into class, we can write a note for the school. It does not have to say why.',
      },
      {
        question: 'What happens after a return to use?',
        answer:
          'Tell us, or come and tell us together. Nobody is sent away for it. We look at what happened and change the plan.',
      },
      {
        question: 'How do we pay for it?',
        answer:
          'Plans differ. Call us with your insurance card at hand. We check what your plan pays for each of you, and tell you the rest before the first visit.',
      },
    ],
    home: {
      title: 'One person gets treatment, the whole family gets room',
      description:
        'Rosefield treats alcohol and drug use disorders in Madison, Wisconsin: teenagers, adults, and the people who live with them.',
      lead: 'We treat alcohol and drug use disorders in teenagers and adults. The people at home belong to it from the first day, as far as you want.',
      note: 'A nurse or a counselor picks up, 9\u00A0am to 9\u00A0pm, every day. The call is free and private.',
      picture: {
        src: '/pictures/group-room-1440.webp',
        alt: 'Six wooden chairs stand in a circle in a warm, empty room. Late sun falls through a wide window across the floor.',
        width: 1440,
        height: 720,
      },
      startingPoints: [
        {
          title: 'I am worried about my child',
          href: '/articles/when-someone-you-love-will-not-get-help/',
          text: 'What to say, and how to keep everyone safe',
        },
        {
          title: 'I want help for myself',
          href: '/articles/what-to-bring-to-a-first-visit/',
          text: 'What we ask first, and who may come along',
        },
        {
          title: 'We tried treatment before',
          href: '/articles/does-intensive-outpatient-treatment-work/',
          text: 'What can be different with family beside you',
        },
        {
          title: 'I refer a family',
          href: '/contact/#referrals',
          text: 'Who to call, and how to send records safely',
        },
      ],
      facts: [
        { title: 'Phones open', text: hoursText },
        { title: 'Find us', text: '37 Rosefield Lane, Madison, Wisconsin' },
        { title: 'Teenagers', text: 'Tuesday and Thursday, 4 to 6\u00A0pm; Saturday, 10\u00A0am to noon' },
        { title: 'Adults', text: 'Monday, Wednesday and Friday, 9\u00A0am to\u00A0noon' },
      ],
    },
    pages: pages({
      name,
      place: 'Madison, Wisconsin',
      email,
      wayThere: [
        'We are in the old school by the rose garden, behind the round window. The bus stops at the garden gate, two minutes on foot.',
        'You can park in the school yard for free. Brothers and sisters are welcome: there is a playroom, and someone in it.',
      ],
      access: [
        'a ramp at the garden door;',
        'an interpreter, in sign language or another language;',
        'forms in large print, or read aloud;',
        'a support person or a service animal.',
      ],
    }),
  },
  { file: 'clinics/rosefield.ts' },
);
