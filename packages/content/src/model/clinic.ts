import * as v from 'valibot';

import {
  choice,
  fact,
  group,
  id,
  link,
  list,
  listById,
  number,
  picture,
  telephone,
  text,
  time,
  webAddress,
  says,
} from './fields.js';
import { person } from './person.js';

const navigation = group({ label: text, href: link });

/** When someone is there. */
const hours = group({
  /** In words: `Every day`. */
  days: text,
  /** `07:00`. */
  opens: time,
  /** Earlier than `opens` means after midnight. */
  closes: time,
});

/** Something the clinic really offers. */
const service = group({
  id,
  /** Name of an icon of `@cairn-ds/react`. */
  icon: v.optional(text),
  title: text,
  text,
  /** Whether good studies show that it helps, or it goes along with treatment. */
  evidence: v.optional(choice(['evidence-based', 'complementary'])),
  href: v.optional(link),
});

/** A way into the site from where a reader stands. */
const startingPoint = group({ heading: text, href: link, text });

/** A question that people ask, and the answer. */
const question = group({ question: text, answer: text });

/** What a week of treatment looks like. */
const schedule = group({
  /** Says the week in a sentence. */
  summary: text,
  /** Seven days, Monday first. */
  week: v.pipe(
    list(
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
  facts: list(fact),
});

/** A page of plain copy, such as the privacy notice. */
const page = group({
  title: text,
  description: text,
  kicker: v.optional(text),
  lead: text,
  sections: v.optional(
    list(
      group({
        id,
        heading: text,
        paragraphs: v.optional(list(text), []),
        /** Shown as a bulleted list after the paragraphs. */
        items: v.optional(list(text), []),
      }),
    ),
    [],
  ),
});

/** What opens the clinic's site. */
const home = group({
  /** The one `h1`: a sentence. */
  title: text,
  description: text,
  lead: text,
  /** Who answers the call, when, and what it costs. */
  call: text,
  picture: v.optional(picture),
  startingPoints: list(startingPoint),
  facts: list(fact),
});

/** Where letters go and visitors come. */
const address = group({
  street: text,
  city: text,
  region: text,
  postalCode: text,
  country: text,
  /** A map, or how to get there. */
  mapHref: v.optional(link),
});

/** A treatment center and what its site says. */
export const clinic = group({
  /** Names the clinic in files and commands: `tamarack`. */
  id,
  name: text,
  /** After the name: `Outpatient Center`. */
  descriptor: v.optional(text),
  /** Address of the site, without a path. */
  url: webAddress,
  /** Name of its theme. */
  brand: id,
  telephone: group({ admissions: telephone, tty: v.optional(telephone), sms: v.optional(telephone) }),
  hours: list(hours),
  /** The hours in words, as the site prints them. */
  hoursText: text,
  address,
  email: v.optional(
    v.pipe(text, v.email(says('is not an e-mail address.', 'Write it in full, such as "hello@clinic.example".'))),
  ),
  navigation: list(navigation),
  legal: list(navigation),
  /** At the foot of every page. */
  smallPrint: v.optional(text),
  people: listById(person),
  services: v.optional(listById(service), []),
  schedule: v.optional(schedule),
  questions: v.optional(list(question), []),
  home: v.optional(home),
  /** Pages of plain copy by name: `privacy`. */
  pages: v.optional(v.record(id, page), {}),
});

export type Hours = v.InferOutput<typeof hours>;
export type Service = v.InferOutput<typeof service>;
export type Question = v.InferOutput<typeof question>;
export type Schedule = v.InferOutput<typeof schedule>;
export type Page = v.InferOutput<typeof page>;
export type Home = v.InferOutput<typeof home>;
export type Clinic = v.InferOutput<typeof clinic>;
/** A clinic as it is written, where lists that may be empty may be left out. */
export type ClinicInput = v.InferInput<typeof clinic>;
