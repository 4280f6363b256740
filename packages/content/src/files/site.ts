import { shown, suggestion } from '@cairn-ds/problems';

import { idsOf, type Tell } from './listing.js';
import type { Read } from './Reader.js';

/** What a site has to which the files of a clinic may lead. What is left out is not looked at. */
export interface Site {
  /**
   * Paths of its pages: `/contact/`. A part of `:service`, `:person`, `:location`, `:page`, `:policy`, `:article` or
   * `:topic` stands for the id of each of them, as in `/articles/:article/`. A service, a person or a location without
   * `href` has no page, and neither has a topic without an article. A place on a page is told after its path:
   * `/insurance/#costs`. Of an article or a policy those of its text are known by themselves; of any other page of
   * which one place is told, all are to be, as the built page has them.
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
export type Shows = string | undefined;

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
