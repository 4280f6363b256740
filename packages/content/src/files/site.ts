import { nearest, shown, suggestion } from '@cairn-ds/problems';

import { idsOf, type Tell } from './listing.js';
import type { Read } from './Reader.js';

/** What a site has to which the files of a clinic may lead. What is left out is not looked at. */
export interface Site {
  /**
   * Paths of its pages: `/contact/`. A part of `:service`, `:person`, `:location`, `:page`, `:policy`, `:article` or
   * `:topic` stands for the id of each of them, as in `/articles/:article/`. A service, a person or a location without
   * `href` has no page, and neither has a topic without an article. A place that the site itself makes on the page of
   * an article or a policy is told after its path: `/:policy/#sign-up`.
   */
  pages?: readonly string[] | undefined;
  /** Paths of the files that it serves, pictures among them: `/pictures/room.webp`. */
  files?: readonly string[] | undefined;
  /** Names of the icons that it draws. */
  icons?: readonly string[] | undefined;
  /** Names of its themes. */
  brands?: readonly string[] | undefined;
}

const paged = ['service', 'person', 'location', 'page', 'policy', 'article', 'topic'] as const;

/** The ids of all that has a page, by what it is. */
export type PagedIds = Readonly<Record<(typeof paged)[number], readonly string[]>>;

/** The ids of what has a page: one that cannot be read may have any. */
export const idsWithPage = (read: readonly Read<{ href?: string | undefined }>[]): string[] =>
  idsOf(read.filter(({ output }) => !output || output.href !== undefined));

/** What is shown on a page: `policy privacy`. Undefined for what the site has by itself. */
type Shows = string | undefined;

/** The paths that a path with `:policy` in it stands for. */
export function pathsOf(path: string, ids: PagedIds): [path: string, shows: Shows][] {
  const [whole, kind] = /:(\w+)/.exec(path) ?? [];
  const known = paged.find((each) => each === kind);
  if (whole === undefined) return [[path, undefined]];
  return known ? ids[known].map((id) => [path.replace(whole, () => id), `${known} ${id}`]) : [];
}

/** Tells of paths that stand for nothing. */
export function checkPages(folder: string, { pages = [] }: Site, tell: Tell): void {
  for (const [index, path] of pages.entries()) {
    const [whole, kind = ''] = /:(\w+)/.exec(path) ?? [];
    if (whole === undefined || paged.some((each) => each === kind)) continue;
    const message = `${shown(whole)} stands for nothing that a clinic has.`;
    const known = paged.map((each) => `:${each}`);
    tell({ file: folder, field: `site.pages[${index}]`, message, remedy: suggestion(whole, known) });
  }
}

/** Without what an address says of letters, as an id and the name of a file are written. */
function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** Why something leads nowhere. Undefined where it does lead somewhere, or to another site. */
export type Lost = (address: string) => { message: string; remedy: string } | undefined;

const meant = (written: string, known: Iterable<string>, otherwise: string): string => {
  const near = nearest(written, [...known]);
  return near === undefined ? otherwise : `Did you mean ${JSON.stringify(near)}?`;
};

const noPlace = 'Write the id of a heading there: its words in small letters, with hyphens between them.';

/** @param url Address of the site: what is copied from a browser begins with it. */
export function lostLinks(
  { pages, files = [] }: Site,
  url: string | undefined,
  ids: PagedIds,
  placesOf: (shows: string) => readonly string[] | undefined,
): Lost {
  if (!pages) return () => undefined;
  const known = new Map<string, { shows: Shows; places: string[] }>();
  for (const [address, shows] of pages.flatMap((page) => pathsOf(page, ids))) {
    const [path = '', place] = address.split('#');
    const page = known.get(path) ?? { shows, places: [] };
    if (place !== undefined) page.places.push(place);
    known.set(path, page);
  }
  for (const file of files) known.set(file, { shows: undefined, places: [] });
  const origin = url?.replace(/\/$/, '');

  return (written) => {
    const href = origin && written.startsWith(`${origin}/`) ? written.slice(origin.length) : written;
    if (!href.startsWith('/')) return undefined;
    const [address = '', place] = decoded(href).split('#');
    const path = address.replace(/\?.*$/, '');
    const page = known.get(path);
    if (!page) {
      const remedy = meant(path, known.keys(), 'Write the path of a page of the site, such as "/contact/".');
      return { message: `${shown(written)} leads to no page of the site.`, remedy };
    }
    const places = page.shows === undefined ? undefined : placesOf(page.shows);
    if (!place || !places || [...places, ...page.places].includes(place)) return undefined;
    const remedy = meant(place, places, noPlace);
    return { message: `${shown(written)} leads to no place on that page.`, remedy };
  };
}

/** @param ids The places of the page on which the link stands. Undefined where nobody knows them. */
export const lostPlace =
  (ids: readonly string[] | undefined): Lost =>
  (href) => {
    if (!href.startsWith('#') || !ids || ids.includes(decoded(href).slice(1))) return undefined;
    const remedy = meant(decoded(href).slice(1), ids, noPlace);
    return { message: `${shown(href)} leads to no place on the page.`, remedy };
  };

export const lostFiles = ({ files }: Site): Lost => {
  if (!files) return () => undefined;
  const known = new Set(files);
  return (src) => {
    if (!src.startsWith('/') || known.has(decoded(src).replace(/[?#].*$/, ''))) return undefined;
    const remedy = meant(src, known, 'Add it to the files that the site serves, or write the path of one of them.');
    return { message: `${shown(src)} is not a file of the site.`, remedy };
  };
};
