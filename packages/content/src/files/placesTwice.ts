import { shown } from '@cairn-ds/problems';

import type { Read, Reader } from './Reader.js';
import { pathsOf, type PagedIds, type Site } from './site.js';

interface Sectioned {
  sections: readonly { id: string }[];
}

/** Tells of the id of a section that its page, as it was built, has for something else too: a link finds the first of the two. */
export function checkPlacesTwice(
  reader: Reader,
  { pages = [] }: Site,
  ids: PagedIds,
  written: readonly Read<Sectioned>[],
): void {
  const twice = new Set(pages.filter((place, index) => place.includes('#') && pages.indexOf(place) < index));
  if (twice.size === 0) return;
  const all = pages.filter((page) => !page.includes('#')).flatMap((page) => pathsOf(page, ids));
  for (const { id, document, output } of written) {
    const own = all.filter(([, shows]) => shows === `page ${id}`).map(([path]) => path);
    for (const [index, section] of (output?.sections ?? []).entries()) {
      if (!own.some((path) => twice.has(`${path}#${section.id}`))) continue;
      const message = `${shown(section.id)} is the id of something else on that page too.`;
      reader.tellOf(document, ['sections', index, 'id'], message, 'Give the section another.');
    }
  }
}
