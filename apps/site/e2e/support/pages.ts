import { globSync } from 'node:fs';
import { join } from 'node:path';

import type { Clinic } from '@cairn-ds/content';

/** The article that the whole system is measured by. */
export const article = '/articles/does-intensive-outpatient-treatment-work/';

/** A page of each template: what is looked at in a browser. */
export const pages = [
  '/',
  '/articles/',
  article,
  '/services/',
  '/services/group/',
  '/contact/',
  '/locations/',
  '/locations/:location/',
  '/team/',
  '/team/:person/',
  '/insurance/',
  '/what-to-expect/',
  '/crisis/',
  '/privacy/',
  '/newsletter/',
  '/404.html',
];

/** Pages of those templates in a state of their own: a list by topic, the second of a list, and where links of mails lead. */
export const otherStates = [
  '/articles/topics/families/',
  '/articles/page/2/',
  '/newsletter/?thanks',
  '/newsletter/confirm/?token=none',
  '/newsletter/unsubscribe/?token=none',
];

/** The path of one of these pages for a clinic, whose first location and person stand for all. */
export function pathOf(page: string, { locations, people }: Pick<Clinic, 'locations' | 'people'>): string {
  return page.replace(':location', locations[0]?.id ?? '').replace(':person', people[0]?.id ?? '');
}

/** Every page of a clinic's site: those that were built, and the one that is rendered on request. */
export function everyPage(clinic: string): string[] {
  const folder = join(import.meta.dirname, '../../dist', clinic, 'client');
  const built = globSync('**/*.html', { cwd: folder }).map((file) => `/${file.replaceAll('\\', '/')}`);
  return [...built.map((path) => path.replace(/index\.html$/, '')), '/newsletter/'].toSorted();
}
