import { nearest, shown } from '@cairn-ds/problems';

import { pathsOf, type PagedIds, type Shows, type Site } from './site.js';

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

/** Why there is no such place among those of a page. Of a page none of whose places are known, nothing is said. */
function lostAmong(places: readonly string[], place: string, message: string): ReturnType<Lost> {
  if (places.length === 0 || places.includes(place)) return undefined;
  return { message, remedy: meant(place, places, noPlace) };
}

interface Page {
  shows: Shows;
  /** The ids that were told of it. */
  places: string[];
}

/** The pages of a site by their paths, and the files that it serves. */
function pagesOf({ pages = [], files = [] }: Site, ids: PagedIds): Map<string, Page> {
  const known = new Map<string, Page>();
  for (const [address, shows] of pages.flatMap((page) => pathsOf(page, ids))) {
    const [path = '', place] = address.split('#');
    const page = known.get(path) ?? { shows, places: [] };
    if (place !== undefined) page.places.push(place);
    known.set(path, page);
  }
  for (const file of files) known.set(file, { shows: undefined, places: [] });
  return known;
}

export interface Leading {
  /** Where links lead from anywhere. */
  link: Lost;
  /** Where a link leads that stays on the page that shows something. */
  place: (shows: string) => Lost;
  /** Where a link leads that stays on whichever page it is shown. */
  everywhere: Lost;
}

/**
 * @param url Address of the site: what is copied from a browser begins with it.
 * @param placesOf The places that what a page shows brings along. Undefined where nobody knows them.
 */
export function leadingIn(
  site: Site,
  url: string | undefined,
  ids: PagedIds,
  placesOf: (shows: string) => readonly string[] | undefined,
): Leading {
  const known = pagesOf(site, ids);
  const placesOn = ({ shows, places }: Page): readonly string[] => {
    const brought = shows === undefined ? [] : placesOf(shows);
    return brought ? [...brought, ...places] : [];
  };
  const origin = url?.replace(/\/$/, '');

  const link: Lost = (written) => {
    const href = origin && written.startsWith(`${origin}/`) ? written.slice(origin.length) : written;
    if (!site.pages || !href.startsWith('/')) return undefined;
    const [address = '', place] = decoded(href).split('#');
    const path = address.replace(/\?.*$/, '');
    const page = known.get(path);
    if (!page) {
      const remedy = meant(path, known.keys(), 'Write the path of a page of the site, such as "/contact/".');
      return { message: `${shown(written)} leads to no page of the site.`, remedy };
    }
    return place ? lostAmong(placesOn(page), place, `${shown(written)} leads to no place on that page.`) : undefined;
  };
  const place = (shows: string): Lost => {
    const pages = [...known.values()].filter((page) => page.shows === shows);
    const places = pages.length > 0 ? pages.flatMap(placesOn) : (placesOf(shows) ?? []);
    return (href) =>
      href.startsWith('#')
        ? lostAmong(places, decoded(href).slice(1), `${shown(href)} leads to no place on the page.`)
        : undefined;
  };
  const everywhere: Lost = (href) => {
    if (!href.startsWith('#')) return undefined;
    const id = decoded(href).slice(1);
    const has = (page: Page) => placesOn(page).includes(id);
    const without = [...known].find(([, page]) => placesOn(page).length > 0 && !has(page));
    if (!without) return undefined;
    const message = `${shown(href)} leads to no place on ${shown(without[0])}, where it may be shown.`;
    const [path] = [...known].find(([, page]) => has(page)) ?? [];
    const remedy =
      path === undefined ? 'Write the path of a page and a place on it.' : `Did you mean ${shown(path + href)}?`;
    return { message, remedy };
  };
  return { link, place, everywhere };
}

export const lostFiles = ({ files }: Site): Lost => {
  if (!files) return () => undefined;
  const known = new Set(files);
  return (src) => {
    if (!src.startsWith('/') || known.has(decoded(src).replace(/[?#].*$/, ''))) return undefined;
    const remedy = meant(src, known, 'Add it to the files that the site serves, or write the path of one of them.');
    return { message: `${shown(src)} is not a file of the site.`, remedy };
  };
};
