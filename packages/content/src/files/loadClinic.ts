import { join } from 'node:path';

import { shown, suggestion, type Problem } from '@cairn-ds/problems';
import type * as v from 'valibot';

import { articleOf, type Article, type Printer } from '../model/article.js';
import type { Clinic, ClinicFile, Page } from '../model/clinic.js';
import type { TellOf } from '../model/dated.js';
import { isDay, isGroup } from '../model/fields.js';
import { kinds } from '../model/kinds.js';
import { checkMentions } from '../model/mentions.js';
import { personOn } from '../model/person.js';
import { trustOn } from '../model/trust.js';
import { check, fieldOf, type Path } from '../problems/check.js';
import { ContentError } from '../problems/ContentError.js';
import { folders, listClinic, listFolder, type Folder, type Listed } from './listing.js';
import { readDocument, type FileRead } from './readDocument.js';

export interface LoadOptions {
  /** The day for which the site is built, `YYYY-MM-DD`: what has passed by then is not shown as true. */
  today: string;
  /** More folders of articles, such as one that several clinics share. */
  articles?: readonly string[] | undefined;
}

/** An article that was read from a file. */
export interface LoadedArticle {
  /** Last part of its address: the name of its file. */
  slug: string;
  file: string;
  article: Article;
  /** Whether the day has passed by which a clinician was to read it again. */
  overdue: boolean;
  /** The MDX after the front matter, in the lines of the file. */
  body: string;
}

/** What is written below the fields of a page or a service. */
export interface LoadedText {
  folder: 'pages' | 'services';
  /** Id of the page or the service. */
  id: string;
  file: string;
  /** The MDX after the front matter, in the lines of the file. */
  body: string;
}

export interface LoadedClinic {
  clinic: Clinic;
  /** In the order of the names of their files. */
  articles: readonly LoadedArticle[];
  /** Of the pages and services that are written in MDX. */
  texts: readonly LoadedText[];
}

/** A file of a folder with what it holds, which is not there if something is wrong with it. */
interface Read<Output> extends Listed {
  document: FileRead;
  output: Output | undefined;
}

/** Reads files, and gathers what is wrong with them. */
class Reader {
  readonly #documents = new Map<string, FileRead>();
  readonly problems: Problem[] = [];
  readonly tell = (problem: Problem): void => void this.problems.push(problem);

  /** Tells what is wrong with a field. */
  tellOf({ file, placeOf }: FileRead, path: Path, message: string, remedy: string): void {
    this.tell({ file, ...placeOf(path), field: fieldOf(path), message, remedy });
  }

  /** What a file holds, by its schema. */
  take<Output>(schema: v.GenericSchema<unknown, Output>, document: FileRead): Output | undefined {
    const checked = document.ok ? check(schema, document) : undefined;
    const found = [...document.problems, ...(checked?.ok === false ? checked.problems : [])];
    this.problems.push(...found.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)));
    return checked?.ok ? checked.output : undefined;
  }

  /** A file of its own, by its name. */
  one<Output>(schema: v.GenericSchema<unknown, Output>, name: string, file: string): Output | undefined {
    const document = readDocument(file);
    this.#documents.set(name, document);
    return this.take(schema, document);
  }

  /** Tells what is wrong with a field, the way to which begins with the name of a file. */
  readonly tellIn: TellOf = ([name, ...path], message, remedy) => {
    const document = this.#documents.get(String(name));
    if (document) this.tellOf(document, path, message, remedy);
  };

  list(folder: string, kind: Folder): Listed[] {
    return listFolder(folder, folders[kind], this.tell);
  }

  all<Output>(schema: v.GenericSchema<unknown, Output>, listed: readonly Listed[]): Read<Output>[] {
    return listed.map(({ id, file }) => {
      const document = readDocument(file);
      return { id, file, document, output: this.take(schema, document) };
    });
  }
}

const path = (folder: string, name: string) => join(folder, name).replaceAll('\\', '/');

/** What was read, each with its id, in the order that the clinic gives, then by name. */
function ordered<Output>(read: readonly Read<Output>[], order: readonly string[] = []): (Output & { id: string })[] {
  const ranks = new Map(order.map((id, rank) => [id, rank]));
  const rankOf = ({ id }: Listed) => ranks.get(id) ?? order.length;
  return read
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .flatMap(({ id, output }) => (output === undefined ? [] : [{ id, ...output }]));
}

/** Tells of ids in the order that nothing has, and of those that stand twice. */
function checkOrder(
  reader: Reader,
  document: FileRead,
  order: ClinicFile['order'],
  ids: Record<string, string[]>,
): void {
  for (const [kind, written] of Object.entries(order ?? {})) {
    const known = ids[kind] ?? [];
    for (const [index, id] of written.entries()) {
      const at = ['order', kind, index];
      if (!known.includes(id)) {
        reader.tellOf(document, at, `${shown(id)} has no file in ${kind}/.`, suggestion(id, known));
      } else if (written.indexOf(id) !== index) {
        reader.tellOf(document, at, `${shown(id)} is named before.`, 'Keep one of the two.');
      }
    }
  }
}

/** Tells of notices that apply, and that no page gives. */
function checkNotices(
  reader: Reader,
  document: FileRead,
  notices: ClinicFile['notices'] | undefined,
  pages: readonly Read<Page>[],
): void {
  // A page that cannot be read might give any.
  if (pages.some(({ output }) => output === undefined)) return;
  const given = new Set(pages.flatMap(({ output }) => output?.notices ?? []));
  for (const [index, notice] of (notices ?? []).entries()) {
    if (given.has(notice)) continue;
    const message = `${shown(notice)} applies, and no page gives this notice.`;
    reader.tellOf(document, ['notices', index], message, `Write it, and name it under "notices" of its page.`);
  }
}

/** Tells of articles to read next that are not there. */
function checkRelated(reader: Reader, { id, document, output }: Read<Article>, slugs: ReadonlySet<string>): void {
  for (const [index, slug] of (output?.related ?? []).entries()) {
    const at = ['related', index];
    if (slug === id) {
      reader.tellOf(document, at, `${shown(slug)} is this article itself.`, 'Name another, or leave it out.');
    } else if (!slugs.has(slug)) {
      reader.tellOf(document, at, `${shown(slug)} is not an article.`, suggestion(slug, [...slugs]));
    }
  }
}

/** The files of articles, each with a name of its own. */
function listArticles(reader: Reader, places: readonly string[]): Listed[] {
  const listed = new Map<string, Listed>();
  for (const article of places.flatMap((place) => reader.list(place, 'articles'))) {
    const other = listed.get(article.id);
    if (other) {
      const message = `has the name of ${other.file}.`;
      reader.tell({ file: article.file, field: '', message, remedy: 'Give one of the two another name.' });
    } else listed.set(article.id, article);
  }
  return [...listed.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Whether an article is shown on a day. Tells of those that may not be, and may not go without a word. */
function isShown(reader: Reader, { document, output }: Read<Article>, today: string): boolean {
  if (!output || output.nextReview >= today || output.onExpiry === undefined) return true;
  if (output.onExpiry === 'fail') {
    const message = `${shown(output.nextReview)} has passed: the site is built for ${today}.`;
    reader.tellOf(
      document,
      ['nextReview'],
      message,
      'Have it read again, or say with "onExpiry" that it is to "drop" or "say" so.',
    );
  }
  return output.onExpiry === 'say';
}

function readArticles(reader: Reader, listed: readonly Listed[], printer: Printer, today: string): LoadedArticle[] {
  const read = reader.all(articleOf(printer), listed);
  const slugs = new Set(idsOf(listed));
  for (const article of read) checkRelated(reader, article, slugs);
  const kept = read.filter((article) => isShown(reader, article, today));
  const left = new Set(idsOf(kept));
  return kept.flatMap(({ id: slug, file, document: { body = '' }, output }) => {
    if (!output) return [];
    // Nothing leads to what has left the site.
    const article = { ...output, related: output.related.filter((other) => left.has(other)) };
    return [{ slug, file, article, overdue: output.nextReview < today, body }];
  });
}

/** What articles have to know of a clinic, even if much is wrong with it. */
function printerOf(data: unknown, folder: string, people: readonly Listed[]): Printer {
  const { id, name } = isGroup(data) ? data : ({} as Record<string, unknown>);
  const known = typeof id === 'string' ? id : (folder.split('/').at(-1) ?? folder);
  return { id: known, name: typeof name === 'string' ? name : known, people };
}

const idsOf = (listed: readonly Listed[]): string[] => listed.map(({ id }) => id);

const textsOf = (folder: LoadedText['folder'], read: readonly Read<unknown>[]): LoadedText[] =>
  read.flatMap(({ id, file, document: { body } }) => (body === undefined ? [] : [{ folder, id, file, body }]));

/**
 * Reads a clinic from a folder of files that an editor can keep: `clinic.yaml`,
 * and as far as they are there `home.yaml`, `schedule.yaml`, `questions.yaml`,
 * `accreditations.yaml`, `plans.yaml`, `costs.yaml`, `crisis.yaml`, `locations/*.yaml`, `people/*.yaml`, `services/*` and `pages/*` in YAML or MDX, `articles/*.mdx`.
 * The name of a file is the id of what it holds.
 *
 * @throws ContentError with every problem found in any of the files, each with its line.
 */
export function loadClinic(folder: string, { today, articles: more = [] }: LoadOptions): LoadedClinic {
  const reader = new Reader();
  if (!isDay(today)) {
    const message = `${shown(today)} is not a day.`;
    reader.tell({
      file: folder,
      field: 'today',
      message,
      remedy: 'Give the day for which the site is built, such as "2026-11-12".',
    });
  }
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
  const ids = { locations: idsOf(locations), people: idsOf(people), services: idsOf(services) };
  for (const { document, output } of [...people, ...services]) {
    if (output) checkMentions(output, ids, (...fault) => reader.tellOf(document, ...fault));
  }
  const current = people.map(({ output, ...one }) => ({
    ...one,
    output: output && personOn(today, output, (...fault) => reader.tellOf(one.document, ...fault)),
  }));
  if (document) checkOrder(reader, document, stated?.order, ids);
  if (document) checkNotices(reader, document, stated?.notices, pages);
  const rest = {
    home: single('home', kinds.home),
    schedule: single('schedule', kinds.schedule),
    questions: single('questions', kinds.questions) ?? [],
    crisis: single('crisis', kinds.crisis),
    ...trustOn(
      today,
      {
        accreditations: single('accreditations', kinds.accreditations) ?? [],
        plans: single('plans', kinds.plans),
        costs: single('costs', kinds.costs),
      },
      reader.tellIn,
    ),
  };
  const places = [...(found.has('articles/') ? [path(folder, 'articles')] : []), ...more];
  const printer = printerOf(document?.data, folder, people);
  const articles = readArticles(reader, listArticles(reader, places), printer, today);

  if (reader.problems.length > 0 || !stated) throw new ContentError(reader.problems);
  const { order, ...clinic } = stated;
  return {
    clinic: {
      ...clinic,
      ...rest,
      locations: ordered(locations, order?.locations),
      people: ordered(current, order?.people),
      services: ordered(services, order?.services),
      pages: Object.fromEntries(pages.flatMap(({ id, output }) => (output ? [[id, output]] : []))),
    },
    articles,
    texts: [...textsOf('services', services), ...textsOf('pages', pages)],
  };
}
