import type { ClinicInput } from '@cairn-ds/content';

/** What the pages of plain copy need to know about a clinic. */
interface PageFacts {
  name: string;
  place: string;
  email: string;
  /** How to get there, without a car and with one. */
  wayThere: string[];
  /** What a person with a disability can count on. */
  access: string[];
}

/** The pages of plain copy, which say the same at every clinic but for its own facts. */
export const pages = ({ name, place, email, wayThere, access }: PageFacts): NonNullable<ClinicInput['pages']> => ({
  services: {
    title: 'Services',
    description: `The care that ${name} offers in ${place}, what a week looks like, and answers to common questions.`,
    lead: 'You will not need all of this. Your counselor will suggest a few things and tell you why. You decide.',
  },
  articles: {
    title: 'Guides',
    description: 'Plain guides to treatment for people who need it and for those who love them.',
    lead: 'Short guides in plain words. A doctor on our staff reads each one before we print it, and again each year.',
  },
  contact: {
    title: 'Contact us',
    description: `How to call, write to or visit ${name} in ${place}.`,
    lead: 'Call to ask a question, to book a first visit, or to find out which care could fit. Asking is not signing up.',
    sections: [
      { id: 'getting-here', heading: 'Getting here', paragraphs: wayThere },
      {
        id: 'access',
        heading: 'If you need something to be different',
        paragraphs: ['Tell us before you come. We can plan for:'],
        items: access,
      },
      {
        id: 'referrals',
        heading: 'If you refer patients',
        paragraphs: [
          'Call the same number and say that you refer a patient. A nurse calls back the same working day.',
          'Please do not send health details by e-mail. We tell you on the phone how to send records safely.',
        ],
      },
      {
        id: 'writing',
        heading: 'Writing to us',
        paragraphs: [
          `You can write to ${email}. We answer within two working days. E-mail is not private, so keep health details for the phone.`,
        ],
      },
    ],
  },
  privacy: {
    title: 'Privacy',
    description: `What ${name} keeps about visitors of this site, why, and how to have it deleted.`,
    lead: 'Looking for treatment is private. This site is built so that nobody else learns that you were here.',
    sections: [
      {
        id: 'this-site',
        heading: 'When you read this site',
        paragraphs: ['We do not use cookies, trackers or advertising. No other company is told which pages you read.'],
      },
      {
        id: 'newsletter',
        heading: 'When you sign up for our letter',
        paragraphs: [
          'We keep your e-mail address, the day you signed up, and the words you agreed to. We use them to send the letter, and for nothing else.',
          'Every letter has a link to stop. Use it, or write to us, and we delete your address.',
        ],
      },
      {
        id: 'health-data',
        heading: 'How we use health data',
        paragraphs: [
          'Interest in treatment says something about your health. So we treat an address on our list as health data. We do not sell it or share it.',
          'What you tell us on the phone or in treatment goes into your record, not into this site. Federal rules (42 CFR Part 2) protect records of substance use treatment.',
        ],
      },
      {
        id: 'your-choices',
        heading: 'Your choices',
        paragraphs: ['You can ask us:'],
        items: ['what we keep about you;', 'to correct it;', 'to delete it.'],
      },
      { id: 'questions', heading: 'Questions', paragraphs: [`Write to ${email}, or call us.`] },
    ],
  },
  'not-found': {
    title: 'We cannot find that page',
    description: 'There is no page at this address.',
    lead: 'The page may have moved, or the address has a slip in it. You can start from one of these instead.',
  },
});
