import { shown } from '@cairn-ds/problems';
import type * as v from 'valibot';

import { checkApart } from '../model/apart.js';
import type { Article, Printer } from '../model/article.js';
import type { Clinic, ClinicFile, Page } from '../model/clinic.js';
import { checkLines } from '../model/dialed.js';
import { isDay, isGroup, isId } from '../model/fields.js';
import { kinds } from '../model/kinds.js';
import { checkMentions } from '../model/mentions.js';
import { checkDone, type TellOf } from '../model/dated.js';
import { personOn } from '../model/person.js';
import { testimonialsOn } from '../model/testimonial.js';
import { trustOn } from '../model/trust.js';
import { ContentError } from '../problems/ContentError.js';
import { listArticles, loadedArticles, readArticles, type LoadedArticle } from './articles.js';
import { checkLeads, checkName } from './leads.js';
import { idsOf, listClinic, path, type Folder, type Listed, type Tell } from './listing.js';
import { readDocument, type FileRead } from './readDocument.js';
import { checkOwnPages } from './ownPages.js';
import { Reader, type Read } from './Reader.js';
import { checkPlacesTwice } from './placesTwice.js';
import { checkNotices, checkOrder, checkText } from './references.js';
import { checkPages, idsWithPage, type Site } from './site.js';
import { readTexts, type Text, type TextRead, type Texts } from './texts.js';

export interface LoadOptions {
  /** The day for which the site is built, `YYYY-MM-DD`: what has passed by then is not shown as true. */
  today: string;
  /** More folders of articles, such as one that several clinics share. */
  articles?: readonly string[] | undefined;
  /** What the site has that shows the clinic: what leads to something else is told. */
  site?: Site | undefined;
  /** Reads the texts, so that their faults are told with all others: `readText` of `@cairn-ds/mdx`. */
  readText?: ((text: Text) => TextRead) | undefined;
}

/** What is written below the fields of a page, a service or a policy. */
export interface LoadedText {
  folder: 'pages' | 'services' | 'policies';
  /** Id of the page, the service or the policy. */
  id: string;
  file: string;
  /** The MDX after the front matter, in the lines of the file. */
  body: string;
}

export interface LoadedClinic {
  clinic: Clinic;
  /** In the order of the names of their files. */
  articles: readonly LoadedArticle[];
  /** Of the policies, and of the pages and services that are written in MDX. */
  texts: readonly LoadedText[];
}

/** What was read, each with its id, in the order that the clinic gives, then by name. */
function ordered<Output>(read: readonly Read<Output>[], order: readonly string[] = []): (Output & { id: string })[] {
  const ranks = new Map(order.map((id, rank) => [id, rank]));
  const rankOf = ({ id }: Listed) => ranks.get(id) ?? order.length;
  return read
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .flatMap(({ id, output }) => (output === undefined ? [] : [{ id, ...output }]));
}

/** What articles have to know of a clinic, even if much is wrong with it. */
function printerOf(
  data: unknown,
  folder: string,
  { people, topics }: { people: readonly Listed[]; topics: Printer['topics'] },
): Printer {
  const { id, name } = isGroup(data) ? data : ({} as Record<string, unknown>);
  // What cannot be an id says so by itself: articles need not say it again.
  const known = typeof id === 'string' && isId(id.trim()) ? id.trim() : (folder.split('/').at(-1) ?? folder);
  return { id: known, name: typeof name === 'string' ? name : known, people, topics };
}

const textsOf = (folder: LoadedText['folder'], read: readonly Read<unknown>[]): LoadedText[] =>
  read.flatMap(({ id, file, document: { body } }) => (body === undefined ? [] : [{ folder, id, file, body }]));

function checkToday(folder: string, today: string, tell: Tell): void {
  if (isDay(today)) return;
  tell({
    file: folder,
    field: 'today',
    message: `${shown(today)} is not a day.`,
    remedy: 'Give the day for which the site is built, such as "2026-11-12".',
  });
}

/** What was read of a clinic. */
interface Whole {
  document: FileRead | undefined;
  stated: ClinicFile | undefined;
  locations: readonly Read<{ href?: string | undefined }>[];
  people: readonly Read<{ href?: string | undefined }>[];
  services: readonly Read<{ href?: string | undefined; icon?: string | undefined }>[];
  pages: readonly Read<Page>[];
  policies: readonly Read<object>[];
  /** The articles that are on the site. */
  kept: readonly Read<Article>[];
  texts: Texts;
}

/** Tells of what the files of a clinic name and the site does not have. */
function checkSite(reader: Reader, site: Site, { document, stated, services, kept, texts, ...whole }: Whole): void {
  const { people: person, locations: location, pages: page, policies: policy } = whole;
  const ids = {
    service: idsWithPage(services),
    person: idsWithPage(person),
    location: idsWithPage(location),
    page: idsOf(page),
    policy: idsOf(policy),
    article: idsOf(kept),
    topic: [...new Set(kept.flatMap(({ output }) => output?.topics ?? []))],
  };
  checkOwnPages(reader, site, ids, { service: services, person, location, page, policy, article: kept });
  checkLeads(reader, { site, clinic: stated?.id, url: stated?.url, ids, texts });
  checkPlacesTwice(reader, site, ids, page);
  if (document) checkName(reader, document, 'brand', stated?.brand, site.brands);
  for (const service of services) checkName(reader, service.document, 'icon', service.output?.icon, site.icons);
}

/**
 * Reads a clinic from a folder of files that an editor can keep: `clinic.yaml`,
 * and as far as they are there `home.yaml`, `schedule.yaml`, `questions.yaml`,
 * `accreditations.yaml`, `plans.yaml`, `costs.yaml`, `crisis.yaml`, `testimonials.yaml`, `locations/*.yaml`, `people/*.yaml`, `services/*` and `pages/*` in YAML or MDX, `policies/*.mdx`, `articles/*.mdx`.
 * The name of a file is the id of what it holds.
 *
 * @throws ContentError with every problem found in any of the files, each with its line.
 */
export function loadClinic(
  folder: string,
  { today, articles: more = [], site = {}, readText }: LoadOptions,
): LoadedClinic {
  const reader = new Reader();
  checkToday(folder, today, reader.tell);
  checkPages(folder, site, reader.tell);
  const found = listClinic(folder, reader.tell);
  const within = (kind: Folder) => (found.has(`${kind}/`) ? reader.list(path(folder, kind), kind) : []);
  const single = <Output>(name: string, schema: v.GenericSchema<unknown, Output>) =>
    found.has(`${name}.yaml`) ? reader.one(schema, name, path(folder, `${name}.yaml`)) : undefined;

  const document = found.has('clinic.yaml') ? readDocument(path(folder, 'clinic.yaml')) : undefined;
  const stated = document && reader.take(kinds.clinic, document);
  const locations = reader.all(kinds.location, within('locations'));
  const people = reader.all(kinds.person, within('people'));
  const services = reader.all(kinds.service, within('services'));
  const pages = reader.all(kinds.page, within('pages'));
  const policies = reader.all(kinds.policy, within('policies'));
  const ids = {
    locations: idsOf(locations),
    people: idsOf(people),
    services: idsOf(services),
    policies: idsOf(policies),
  };
  const tellOfOne = ({ document }: Read<unknown>, ...fault: Parameters<TellOf>) => reader.tellOf(document, ...fault);
  checkApart('locations', locations, tellOfOne);
  checkApart('people', people, tellOfOne);
  checkApart('services', services, tellOfOne);
  checkApart('policies', policies, tellOfOne);
  for (const { document, output } of [...people, ...services]) {
    if (output) checkMentions(output, ids, (...fault) => reader.tellOf(document, ...fault));
  }
  for (const { document, output } of locations) {
    if (output && !output.address && stated) {
      checkLines(output.lines, stated.country, (...fault) => reader.tellOf(document, ...fault));
    }
  }
  const current = people.map(({ output, ...one }) => ({
    ...one,
    output: output && personOn(today, output, (...fault) => reader.tellOf(one.document, ...fault)),
  }));
  for (const { document, output } of policies) {
    if (output) checkDone(today, output.updated, ['updated'], (...fault) => reader.tellOf(document, ...fault));
    checkText(reader, document);
  }
  if (document) checkOrder(reader, document, stated?.order, ids);
  if (document) checkNotices(reader, document, stated?.notices, [...pages, ...policies]);
  const rest = {
    home: single('home', kinds.home),
    schedule: single('schedule', kinds.schedule),
    questions: single('questions', kinds.questions) ?? [],
    testimonials: testimonialsOn(today, single('testimonials', kinds.testimonials) ?? []),
    ...trustOn(
      today,
      {
        accreditations: single('accreditations', kinds.accreditations) ?? [],
        plans: single('plans', kinds.plans),
        costs: single('costs', kinds.costs),
        crisis: single('crisis', kinds.crisis),
      },
      reader.tellIn,
    ),
  };
  const places = [...(found.has('articles/') ? [path(folder, 'articles')] : []), ...more];
  const printer = printerOf(document?.data, folder, { people, topics: stated?.topics });
  const kept = readArticles(reader, listArticles(reader, places), printer, today);
  const texts = readTexts(reader, readText, stated?.country, {
    service: services,
    page: pages,
    policy: policies,
    article: kept,
  });
  checkSite(reader, site, { document, stated, locations, people, services, pages, policies, kept, texts });

  if (reader.problems.length > 0 || !stated) throw new ContentError(reader.inOrder);
  const articles = loadedArticles(kept, today);
  const { order, ...clinic } = stated;
  return {
    clinic: {
      ...clinic,
      ...rest,
      // A topic without an article has nothing to list.
      topics: clinic.topics.filter(({ id }) => articles.some(({ article }) => article.topics.includes(id))),
      locations: ordered(locations, order?.locations),
      people: ordered(current, order?.people),
      services: ordered(services, order?.services),
      policies: ordered(policies, order?.policies),
      pages: Object.fromEntries(pages.flatMap(({ id, output }) => (output ? [[id, output]] : []))),
    },
    articles,
    texts: [...textsOf('services', services), ...textsOf('pages', pages), ...textsOf('policies', policies)],
  };
}
