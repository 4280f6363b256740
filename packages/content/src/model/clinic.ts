import * as v from 'valibot';

import { dialed } from './dialed.js';
import {
  choice,
  country,
  day,
  distinct,
  email,
  fact,
  group,
  HALVES,
  id,
  link,
  list,
  listBy,
  listById,
  listByTitle,
  listOnce,
  named,
  number,
  picture,
  text,
  siteAddress,
  says,
  unquoted,
} from './fields.js';
import { hours } from './hours.js';
import { address, location } from './location.js';
import { person } from './person.js';
import { service } from './service.js';
import { testimonials } from './testimonial.js';
import { accreditations, costs, crisis, plans } from './trust.js';

const navigation = group({ title: text, href: link });

/** Pages that belong together, as the footer and the home page list them. */
const directory = group({
  title: text,
  items: listBy('title', group({ title: text, href: link, text: v.optional(text) })),
});

/** A way into the site from where a reader stands. */
const startingPoint = group({ title: text, href: link, text });

/** A question that people ask, and the answer. */
const question = group({ question: text, answer: text });

/** What a week of treatment looks like. */
export const schedule = group({
  /** Says the week in a sentence. */
  note: text,
  /** Seven days, Monday first. */
  days: v.pipe(
    listBy(
      'day',
      group({
        /** Short name: `Mon`. */
        day: text,
        /** Hours of treatment, 0 for none. */
        hours: number(0, 24),
        /** When on that day, in words: `6 to 9 pm`. */
        time: v.optional(text),
        /** What happens on that day. */
        text: v.optional(text),
      }),
    ),
    v.length(7, says('does not hold seven days.', 'List every day, Monday first, with 0 hours for a free day.')),
  ),
  facts: listBy('title', fact),
});

/** What articles are about, each with a page that lists them. */
const topic = group({
  id,
  title: text,
  /** What a reader finds there, in a sentence: for the page and for search results. */
  text,
});

/** What the law of the United States, or trust, asks a site to say. Which of them apply, a clinic has to know. */
const notice = choice([
  'health-data',
  'part-2',
  'nondiscrimination',
  'language-help',
  'surprise-billing',
  'accessibility',
  'editorial-policy',
]);

/** A page of plain copy, such as the privacy notice. */
export const page = group({
  title: text,
  description: text,
  eyebrow: v.optional(text),
  lead: text,
  sections: v.optional(
    distinct(
      'heading',
      listById(
        v.pipe(
          group({
            id,
            heading: text,
            paragraphs: v.optional(listOnce(text), []),
            /** Shown as a bulleted list after the paragraphs. */
            items: v.optional(listOnce(text), []),
          }),
          v.check(
            ({ paragraphs, items }) => paragraphs.length + items.length > 0,
            `has a heading and nothing below it.${HALVES}Add "paragraphs" or "items", or take it out.`,
          ),
        ),
      ),
    ),
    [],
  ),
  /** What happens, one after the other. */
  steps: v.optional(
    list(group({ title: text, text: v.optional(text), length: v.optional(text), note: v.optional(text) })),
  ),
  /** Which notices the page gives. */
  notices: v.optional(listOnce(notice)),
});

const policyEntries = {
  title: text,
  description: text,
  /** Above the title: `Sample text`. */
  eyebrow: v.optional(text),
  lead: text,
  /** When it was last changed. */
  updated: day,
  /** Which notices it gives. */
  notices: v.optional(listOnce(notice), []),
};

/** What the file of a policy holds above its text. Its name is the id. */
export const policyFile = group(policyEntries);

/** A policy or a notice, whose text is written in MDX below its fields. */
const policy = group({ id, ...policyEntries });

/** What opens the clinic's site. */
export const home = group({
  /** The one `h1`: a sentence. */
  title: text,
  description: text,
  lead: text,
  /** Who answers the call, when, and what it costs. */
  note: text,
  picture: v.optional(picture),
  startingPoints: listBy('title', startingPoint),
  facts: listBy('title', fact),
});

/** What the clinic says of a call, wherever a page asks for one. */
const call = group({
  /** Heads the call among services: `Not sure which care fits? Ask us.` */
  heading: v.optional(text),
  /** What the call costs, and who learns of it. */
  cost: v.optional(text),
  /** What happens on the call, in up to three short sentences. */
  steps: v.optional(
    v.pipe(
      listOnce(text),
      v.maxLength(
        3,
        says('holds more than three steps.', 'Keep the three that a person needs to know before calling.'),
      ),
    ),
    [],
  ),
});

/** The clinic's letter by email. Nobody can sign up where it is left out. */
const newsletter = group({
  /** Names the letter: `One calm letter a month`. */
  title: text,
  /** For search results. */
  description: text,
  /** What comes, and what does not. */
  text,
  /** The sentence beside the box, which the server keeps with every address. */
  consent: text,
  /** Title of the page after a sign-up. */
  thanks: v.optional(text),
  /** The page that says how the clinic uses data. */
  privacyHref: link,
  /** Where letters reach the clinic, which its mails have to say. Left out, it is the clinic's own address. */
  address: v.optional(address),
});

const entries = {
  /** Names the clinic in files and commands: `tamarack`. */
  id,
  name: unquoted,
  /** After the name: `Outpatient Center`. */
  tagline: v.optional(text),
  /** Address of the site, without a path. */
  url: siteAddress,
  /** Name of its theme. */
  brand: id,
  /** Numbers in any form that people write. Without a country code they are those of `country`. */
  telephone: group({
    admissions: text,
    /** For people who type their calls. `711` is the relay service. */
    tty: v.optional(text),
    /** Takes text messages: a number, or a short code such as `838255`. */
    sms: v.optional(text),
  }),
  /** When the admissions line is answered. */
  hours,
  /** Left out by a clinic that has no place to come to, since it treats by video or telephone. */
  address: v.optional(address),
  /** Where telephone numbers are dialed, by its ISO 3166 code. Left out, it is the country of the address. */
  country: v.optional(country),
  email: v.optional(email),
  navigation: listBy('title', navigation),
  legal: listBy('title', navigation),
  /** The pages of the site, in a few groups. */
  directory: v.optional(list(directory)),
  /** At the foot of every page. */
  smallPrint: v.optional(text),
  /** What articles are about, in the order in which they are offered. */
  topics: v.optional(listByTitle(topic), []),
  call: v.optional(call),
  newsletter: v.optional(newsletter),
  /** Which notices apply to the clinic: each is given by a page that names it. */
  notices: v.optional(listOnce(notice), []),
};

export const questions = listBy('question', question);

/** A treatment center and what its site says. */
export const clinic = dialed(
  group({
    ...entries,
    people: listById(person),
    services: v.optional(listById(service), []),
    /** Where care is given, the main place first. */
    locations: v.optional(listById(location), []),
    schedule: v.optional(schedule),
    questions: v.optional(questions, []),
    home: v.optional(home),
    /** Policies and notices, in the order in which they are listed. */
    policies: v.optional(listById(policy), []),
    /** Pages of plain copy by name: `privacy`. */
    pages: v.optional(named(id, page), {}),
    /** What independent bodies have found, as far as it is not past. */
    accreditations: v.optional(accreditations, []),
    plans: v.optional(plans),
    costs: v.optional(costs),
    /** What people say of the clinic, as far as they permit it. */
    testimonials: v.optional(testimonials, []),
    /** Whom to reach in a crisis. Left out, components say those of the United States. */
    crisis: v.optional(crisis),
  }),
);

/** What `clinic.yaml` holds: what is not in a file or a folder of its own. */
export const clinicFile = dialed(
  group({
    ...entries,
    /** By their ids, in which order they are shown. Those not named follow. */
    order: v.optional(
      group({
        locations: v.optional(list(id), []),
        people: v.optional(list(id), []),
        services: v.optional(list(id), []),
        policies: v.optional(list(id), []),
      }),
    ),
  }),
);

export type Topic = v.InferOutput<typeof topic>;
export type Question = v.InferOutput<typeof question>;
export type Schedule = v.InferOutput<typeof schedule>;
export type Page = v.InferOutput<typeof page>;
export type Policy = v.InferOutput<typeof policy>;
export type Call = v.InferOutput<typeof call>;
export type Newsletter = v.InferOutput<typeof newsletter>;
export type Home = v.InferOutput<typeof home>;
export type Clinic = v.InferOutput<typeof clinic>;
export type ClinicFile = v.InferOutput<typeof clinicFile>;
/** A clinic as it is written, where lists that may be empty may be left out. */
export type ClinicInput = v.InferInput<typeof clinic>;
