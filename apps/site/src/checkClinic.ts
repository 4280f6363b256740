import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';

import type { Clinic } from '@cairn-ds/content';
import { clinicShape, loadClinic, type Site } from '@cairn-ds/content/files';
import { readText } from '@cairn-ds/mdx';
import { iconNames } from '@cairn-ds/react';
import { brands, builtFor, pictureFolders } from '@cairn-ds/samples';
import { mdxComponents } from '@cairn-ds/templates';

const samples = dirname(createRequire(import.meta.url).resolve('@cairn-ds/samples/package.json'));

/** The pages in `src/pages`. */
const pages = [
  '/',
  '/:page/',
  '/:policy/',
  '/services/:service/',
  '/locations/:location/',
  '/team/:person/',
  '/articles/:article/',
  '/articles/topics/:topic/',
  '/newsletter/',
];

const picturesOf = (id: string): string[] =>
  pictureFolders(id)
    .flatMap((folder) => globSync('*', { cwd: join(samples, folder) }))
    .map((file) => `/pictures/${file}`);

/** The places on the pages that were built: `/insurance/#costs`. */
const placesIn = (built: string): string[] =>
  globSync('**/index.html', { cwd: built }).flatMap((file) => {
    const path = `/${file.split(sep).join('/')}`.replace(/index\.html$/, '');
    const ids = readFileSync(join(built, file), 'utf8').matchAll(/<[^>]*\sid="([^"]+)"/g);
    return [...ids].map(([, id]) => `${path}#${id}`);
  });

interface CheckOptions {
  /** Where the files are. @default those of the samples */
  folder?: string | undefined;
  /** Where the built pages are. Once they are there, links have to lead to places on them. */
  built?: string | undefined;
}

/**
 * Reads the files of a clinic once more, now that it is known what site they are for: each link leads to one of its
 * pages, each picture is there, each icon is drawn, and each text is written with what it can show.
 *
 * @throws ContentError with every problem in every file.
 */
export function checkClinic(clinic: Clinic, { folder, built }: CheckOptions = {}): void {
  const site: Site = {
    pages: built === undefined ? pages : [...pages, ...placesIn(built)],
    files: picturesOf(clinic.id),
    icons: iconNames,
    brands: Object.keys(brands),
  };
  const components = Object.keys(mdxComponents({ clinic }));
  const props = { fields: { clinic: clinicShape } };
  loadClinic(folder ?? join(samples, 'clinics', clinic.id), {
    today: builtFor,
    articles: [join(samples, 'articles')],
    site,
    readText: (text) => readText(text, { components, props }),
  });
}
