import type { Service } from '@cairn-ds/content';

/** What the invented clinics offer between them. A clinic lists only what it really offers. */
export const services = {
  oneToOne: {
    id: 'one-to-one',
    icon: 'one-to-one',
    title: 'One-to-one counseling',
    text: 'Time alone with one counselor who knows your story.',
    evidence: 'evidence-based',
  },
  group: {
    id: 'group',
    icon: 'group',
    title: 'Group therapy',
    text: 'Learn and practice with people in the same place.',
    evidence: 'evidence-based',
  },
  family: {
    id: 'family',
    icon: 'family',
    title: 'Family sessions',
    text: 'Help the people at home help you, and themselves.',
    evidence: 'evidence-based',
  },
  medication: {
    id: 'medication',
    icon: 'medication',
    title: 'Addiction medication',
    text: 'Buprenorphine, naltrexone and others, with a doctor.',
    evidence: 'evidence-based',
  },
  plan: {
    id: 'plan',
    icon: 'plan',
    title: 'Planning for hard days',
    text: 'Know your signs early. Have a next step ready.',
    evidence: 'evidence-based',
  },
  early: {
    id: 'early-support',
    icon: 'early-support',
    title: 'Early support',
    text: 'A few talks, before things get worse.',
  },
  yoga: {
    id: 'yoga',
    icon: 'yoga',
    title: 'Gentle yoga',
    text: 'Slow movement to ease stress. All bodies welcome.',
    evidence: 'complementary',
  },
  acupuncture: {
    id: 'acupuncture',
    icon: 'acupuncture',
    title: 'Ear acupuncture',
    text: 'A quiet half hour in a chair, with small needles.',
    evidence: 'complementary',
  },
  meditation: {
    id: 'meditation',
    icon: 'meditation',
    title: 'Meditation',
    text: 'Short guided sits. A way to let an urge pass.',
    evidence: 'complementary',
  },
} satisfies Record<string, Service>;
