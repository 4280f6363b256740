import { loadClinic } from '@cairn-ds/content/files';
import { countCitations, readText } from '@cairn-ds/mdx';

import type { SampleData } from '../src/data.ts';
import { readingMinutes } from '../src/reading/minutes.ts';

/** The day for which the samples are built. It stands still, so that they stay as they are. */
const today = '2026-11-29';

/** In the order of their ports. */
const ids = ['tamarack', 'meridian', 'rosefield'];

/** What the data is read from, in the folder of this package, where builds and tests run. */
export const sources = ['clinics', 'articles'];

/**
 * Reads all clinics and their articles.
 *
 * @throws ContentError when something is wrong in a file.
 */
export function readSamples(): SampleData {
  const loaded = ids.map((id) => loadClinic(`clinics/${id}`, { today, articles: ['articles'], readText }));
  return {
    builtFor: today,
    clinics: loaded.map(({ clinic, articles }) => ({
      clinic,
      articles: articles.map(({ slug, file, article, body }) => ({
        slug,
        file,
        article,
        readingMinutes: readingMinutes(body, { file }),
        citations: countCitations(article, body, { file }),
      })),
    })),
    bodies: Object.fromEntries(loaded.flatMap(({ articles }) => articles.map(({ slug, body }) => [slug, body]))),
  };
}
