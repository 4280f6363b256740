/** One page, as data: the sample article of the first clinic. Every library that is compared prints this. */
import { articlesOf, clinics, type SampleArticle } from '@cairn-ds/samples';

/** Words in a line: plain, strong, a source by its number, a link, or the clinic's number. */
export type Inline = string | { strong: string } | { source: number; place: number } | { href: string; text: string };

export type Block =
  | { kind: 'text'; words: Inline[] }
  | { kind: 'list'; items: Inline[][] }
  | { kind: 'note'; paragraphs: Inline[][] }
  | {
      kind: 'comparison' | 'week' | 'services' | 'provider' | 'advantages' | 'quote' | 'call' | 'crisis' | 'questions';
    };

export interface Section {
  id: string;
  heading: string;
  blocks: Block[];
}

const text = (...words: Inline[]): Block => ({ kind: 'text', words });
const source = (number: number, place: number): Inline => ({ source: number, place });

function first<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined)
    throw new Error('The samples have no clinic with an article, so there is nothing to measure.');
  return item;
}

export const clinic = first(clinics);
export const address = first(clinic.address ? [clinic.address] : []);
const guides = articlesOf(clinic);
export const guide: SampleArticle = first(guides);
export const { article } = guide;
export const related = guides.filter(({ slug }) => article.related.includes(slug));
export const reviewer = clinic.people.find(({ id }) => id === article.reviewer);
export const author = clinic.people.find(({ id }) => id === article.author);
/** Dates in words, as the pages by hand have them. */
export const words = { reviewed: 'November 12, 2026', nextReview: 'November 12, 2027', checked: 'January 2026' };
/** When the telephone is answered, in words, as the pages by hand have it. */
export const hours = 'Every day, 7\u00A0am to 10\u00A0pm';
const dial = { href: 'tel:+13125550142', text: '(312) 555-0142' };
export const admissions = dial;

export const comparison = {
  caption: 'Four levels of care, compared by hours, nights and fit',
  columns: ['Level of care', 'Hours a week', 'Nights', 'A good fit when'],
  current: 'intensive-outpatient',
  rows: [
    {
      id: 'outpatient',
      title: 'Outpatient',
      stones: 1,
      cells: ['Under 9', 'At home', 'life is steady and you want to keep it so'],
    },
    {
      id: 'intensive-outpatient',
      title: 'Intensive outpatient',
      stones: 2,
      cells: ['9 to 19', 'At home', 'you need a lot of help and have a safe home'],
    },
    {
      id: 'partial-hospitalization',
      title: 'Partial hospitalization',
      stones: 3,
      cells: ['20 or more', 'At home', 'you need a nurse or doctor most days'],
    },
    {
      id: 'residential',
      title: 'Residential',
      stones: 4,
      cells: ['Around the clock', 'At the center', 'home is not safe, or other care was not enough'],
    },
  ],
} as const;

export const advantages = [
  {
    title: 'You practice in real life, at once',
    text: 'You learn a skill on Monday and use it on Tuesday, at your own kitchen table. When it does not work, you bring it back to the group.',
  },
  {
    title: 'You keep your place in the world',
    text: 'Work, class, school runs, Sunday dinner. For many people these are the reasons to get well, so it helps not to leave them.',
  },
  {
    title: 'You can step up or down',
    text: 'If this is too little, you move to more hours. If it is more than you need, you move to fewer. The review that we cite lists this as a strength.',
  },
];

export const quote = {
  words: 'They are as effective as inpatient treatment for most individuals.',
  href: 'https://doi.org/10.1176/appi.ps.201300249',
  attribution: 'Dennis McCarty and others, on intensive outpatient programs.',
  source: 'Psychiatric Services, June 2014',
};

export const call = {
  heading: 'Not sure which level fits? Ask us.',
  cost: 'The call is free and private.',
  steps: [
    'We ask what is going on, and we listen.',
    'We tell you which care could fit, here or elsewhere.',
    'You decide. We can book a first visit, or send you the facts.',
  ],
};

export const letter = {
  heading: 'One calm letter a month',
  text: 'New guides, open group times, and events for families. Nothing else.',
  consent: 'Send me the monthly letter. I can stop at any time.',
};

export const provider = {
  place: `${address.city}, ${address.region}`,
  text: 'We meet in small groups, three days a week. The same people stay with you from the first day to the last. We begin with one visit to get to know you. Then you decide.',
};

export const sections: Section[] = [
  {
    id: 'what-it-is',
    heading: 'What it is',
    blocks: [
      text(
        'Intensive outpatient treatment gives you a full program of care without a bed. You come to the clinic three to five days a week, for about three hours each time. The rest of the day is yours: work, school, children, sleep.',
      ),
      {
        kind: 'note',
        paragraphs: [
          [{ strong: 'IOP' }, ' is short for intensive outpatient program.'],
          ['Adults get 9 to 19 hours a week, teenagers 6 or more.', source(2, 1)],
        ],
      },
      text(
        'Some people start here. Others come after a hospital stay, and use it as a bridge back to daily life. Either way, you make the plan with a counselor, and you can change it.',
      ),
      text('It may not be the safe place to begin if:'),
      {
        kind: 'list',
        items: [
          ['you drink a lot every day, or take benzodiazepines, and have not seen a doctor about it;'],
          ['you have no safe place to sleep;'],
          ['you have thoughts of harming yourself.'],
        ],
      },
      text('In those cases, call us first at ', dial, '. We help you find the right care, here or elsewhere.'),
    ],
  },
  {
    id: 'how-it-compares',
    heading: 'How it compares',
    blocks: [
      text('Care for substance use disorders comes in levels. More stones mean more hours, not more worth.'),
      { kind: 'comparison' },
      text(
        'Which level fits you is for you and a clinician to decide. Inpatient care means that you live at the center for a while, with staff there day and night. It takes you out of a place that may not be safe. It also takes you out of your life. Outpatient care is the other way round: you keep your life, and you need a safe place to go home to.',
      ),
      text(
        'What does the research say? One review looked at 12 studies. People did about as well in one kind of care as in the other. In all of the studies, they drank less or used fewer drugs.',
        source(1, 1),
        ' For people who are not at risk in withdrawal, SAMHSA comes to the same view.',
        source(2, 2),
      ),
    ],
  },
  {
    id: 'a-typical-week',
    heading: 'A typical week',
    blocks: [
      text(`At ${clinic.name}, a week looks like this.`),
      { kind: 'week' },
      text(
        'A session begins with a short check-in. Then you work in a group, learn one new skill, and plan the days until the next session. Plan on one to two months with us. Yours may be shorter or longer: we look at it with you.',
      ),
    ],
  },
  {
    id: 'services-you-may-use',
    heading: 'Services you may use',
    blocks: [
      text('You will not need them all. Your counselor will suggest a few and tell you why.'),
      { kind: 'services' },
    ],
  },
  {
    id: 'what-you-get-out-of-it',
    heading: 'What you get out of it',
    blocks: [
      text('The aim is not only to stop. It is a life that you want to stay sober for.'),
      {
        kind: 'list',
        items: [
          [{ strong: 'You know your signs.' }, ' You learn what comes before a hard day, and what to do early.'],
          [{ strong: 'You have people.' }, ' A group sees you each week, and notices when you are missing.'],
          [{ strong: 'You have a plan.' }, ' It says who to call, where to go, and what helps. You wrote it.'],
          [{ strong: 'Your body gets care too.' }, ' A doctor can offer medication, if that is right for you.'],
        ],
      },
      text('A return to use can happen. It does not undo what you learned. You come back, and the plan changes.'),
    ],
  },
  { id: 'the-program-near-you', heading: 'The program near you', blocks: [{ kind: 'provider' }] },
  {
    id: 'three-advantages',
    heading: 'Three advantages',
    blocks: [
      { kind: 'advantages' },
      { kind: 'quote' },
      text('Read more on ', { href: '/services/', text: 'our services page' }, ', or call ', dial, '.'),
      { kind: 'call' },
      { kind: 'crisis' },
    ],
  },
  { id: 'faq', heading: 'Common questions', blocks: [{ kind: 'questions' }] },
];

/** The list of contents: the sections, and the references after them. */
export const contents = [...sections, { id: 'references', heading: 'References' }];
