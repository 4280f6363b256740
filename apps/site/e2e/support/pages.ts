import { globSync } from 'node:fs';
import { join } from 'node:path';

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
  '/crisis/',
  '/privacy/',
  '/newsletter/',
  '/404.html',
];

/** Every page of a clinic's site: those that were built, and the one that is rendered on request. */
export function everyPage(clinic: string): string[] {
  const folder = join(import.meta.dirname, '../../dist', clinic, 'client');
  const built = globSync('**/*.html', { cwd: folder }).map((file) => `/${file.replaceAll('\\', '/')}`);
  return [...built.map((path) => path.replace(/index\.html$/, '')), '/newsletter/'].toSorted();
}
