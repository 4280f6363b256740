import { shown } from '@cairn-ds/problems';

import type { Read, Reader } from './Reader.js';
import { pathsOf, type PagedIds, type Site } from './site.js';

/** What is read from a file of its own and may have a page. */
type Owners = Readonly<Record<Exclude<keyof PagedIds, 'topic'>, readonly Read<object>[]>>;

const hrefOf = (output: object | undefined): string | undefined => {
  const href: unknown = output && Reflect.get(output, 'href');
  return typeof href === 'string' ? href.replace(/[?#].*$/, '') : undefined;
};

/** Tells of two files for which a site has one page only, and of one that names the page of another as its own. */
export function checkOwnPages(reader: Reader, { pages = [] }: Site, ids: PagedIds, owners: Owners): void {
  const all = pages.flatMap((page) => pathsOf(page.replace(/#.*$/, ''), ids));
  const ownerOf = new Map<string, string>();
  for (const [path, shows] of all) if (shows !== undefined && !ownerOf.has(path)) ownerOf.set(path, shows);

  for (const [kind, read] of Object.entries(owners)) {
    for (const { id, file, document, output } of read) {
      const self = `${kind} ${id}`;
      const own = all.filter(([, shows]) => shows === self).map(([path]) => path);
      const taken = own.find((path) => ownerOf.get(path) !== self);
      if (taken !== undefined) {
        const message = `would have the page ${shown(taken)}, which is that of the ${ownerOf.get(taken)}.`;
        reader.tell({ file, field: '', message, remedy: 'Give the file another name.' });
      }
      const href = hrefOf(output);
      const other = href === undefined ? undefined : ownerOf.get(href);
      if (other === undefined || other === self) continue;
      const [mine] = own;
      const remedy = mine === undefined ? 'Give its own, or leave it out.' : `Did you mean ${shown(mine)}?`;
      reader.tellOf(document, ['href'], `${shown(href)} is the page of the ${other}.`, remedy);
    }
  }
}
