import type { Clinic, Picture } from '@cairn-ds/content';
import samples from 'cairn:samples';

import type { ArticleData } from './data.js';

/** An article as a clinic prints it. */
export interface SampleArticle extends ArticleData {
  /** Address of its page. */
  href: string;
  /** The MDX after the front matter. */
  body: string;
  /** For lists of articles. Decorates: the title says where the link leads. */
  picture: Picture;
}

const thumbnail = (name: string): Picture => ({ src: `/pictures/${name}-720.webp`, alt: '', width: 720, height: 480 });

/** The articles in the order in which they are offered, with their pictures. One that opens with a picture is listed with that. */
const offered = new Map<string, Picture | undefined>([
  ['does-intensive-outpatient-treatment-work', undefined],
  ['what-to-bring-to-a-first-visit', thumbnail('table-by-the-window')],
  ['group-therapy-when-you-do-not-like-to-talk', thumbnail('stones-in-a-circle')],
  ['when-someone-you-love-will-not-get-help', thumbnail('path-between-cairns')],
  ['what-happens-on-the-first-call', { ...thumbnail('cairn-at-dawn'), height: 450 }],
  ['how-to-ask-for-time-off', thumbnail('stepping-stones')],
  ['what-to-tell-your-children', thumbnail('bench-by-the-path')],
  ['sleep-in-the-first-weeks', thumbnail('table-by-the-window')],
  ['the-first-free-evenings', thumbnail('path-between-cairns')],
]);

function openingOf({ article, file }: ArticleData): Picture {
  if (!article.hero) throw new Error(`${file} has no picture. Give it a hero, or a thumbnail in src/articles.ts.`);
  return { src: article.hero.src.replace('-1440.', '-720.'), alt: '', width: 720, height: 360 };
}

function printed(data: ArticleData, picture = openingOf(data)): SampleArticle {
  const { slug, file } = data;
  const body = samples.bodies[slug];
  if (body === undefined) throw new Error(`${file} has no text. Write it, or take the file away.`);
  return { ...data, href: `/articles/${slug}/`, body, picture };
}

function articlesFor(all: readonly ArticleData[]): SampleArticle[] {
  const bySlug = new Map(all.map((data) => [data.slug, data]));
  const unoffered = [...bySlug.keys()].filter((slug) => !offered.has(slug));
  if (unoffered.length > 0) {
    throw new Error(`No page offers ${unoffered.join(', ')}. Add it to the list in src/articles.ts, with a picture.`);
  }
  return [...offered].flatMap(([slug, picture]) => {
    const data = bySlug.get(slug);
    return data ? [printed(data, picture)] : [];
  });
}

// Made at once for every clinic, so that the build fails for an article that no page offers.
const byClinic = new Map(samples.clinics.map(({ clinic, articles }) => [clinic.id, articlesFor(articles)]));

const printedAnywhere = new Set([...byClinic.values()].flat().map(({ slug }) => slug));
for (const slug of offered.keys()) {
  if (printedAnywhere.has(slug)) continue;
  throw new Error(`No clinic prints ${slug}, which src/articles.ts offers. Write ${slug}.mdx, or take its line out.`);
}

/** The articles of a clinic, each with the clinic's own author and reviewer. */
export const articlesOf = (clinic: Pick<Clinic, 'id'>): readonly SampleArticle[] => byClinic.get(clinic.id) ?? [];
