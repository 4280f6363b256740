import { readArticle, type Article, type Clinic, type Picture } from '@cairn-ds/content';
import { checkArticles, countCitations } from '@cairn-ds/mdx';

import iop from '../articles/does-intensive-outpatient-treatment-work.mdx';
import group from '../articles/group-therapy-when-you-do-not-like-to-talk.mdx';
import firstVisit from '../articles/what-to-bring-to-a-first-visit.mdx';
import family from '../articles/when-someone-you-love-will-not-get-help.mdx';
import { clinics } from './clinics/index.js';
import { readingMinutes } from './reading/minutes.js';

/** An article as a clinic prints it. */
export interface SampleArticle {
  /** Last part of its address: the name of its file. */
  slug: string;
  /** Its file in this package. */
  file: string;
  /** Address of its page. */
  href: string;
  article: Article;
  /** The MDX after the front matter. */
  body: string;
  readingMinutes: number;
  /** In how many places the body cites each reference. */
  citations: Record<string, number>;
  /** For lists of articles. Decorates: the title says where the link leads. */
  picture: Picture;
}

const thumbnail = (name: string): Picture => ({ src: `/pictures/${name}-720.webp`, alt: '', width: 720, height: 480 });

const files = [
  { slug: 'does-intensive-outpatient-treatment-work', picture: { ...thumbnail('group-room'), height: 360 }, ...iop },
  { slug: 'what-to-bring-to-a-first-visit', picture: thumbnail('table-by-the-window'), ...firstVisit },
  { slug: 'group-therapy-when-you-do-not-like-to-talk', picture: thumbnail('chairs-in-a-circle'), ...group },
  { slug: 'when-someone-you-love-will-not-get-help', picture: thumbnail('path-between-cairns'), ...family },
];

function articlesFor(clinic: Clinic): SampleArticle[] {
  const articles = files.map(({ slug, frontMatter, body, picture }) => {
    const file = `articles/${slug}.mdx`;
    const article = readArticle(frontMatter, { file, clinic });
    return {
      slug,
      file,
      href: `/articles/${slug}/`,
      article,
      body,
      readingMinutes: readingMinutes(body, { file }),
      citations: countCitations(article, body, { file }),
      picture,
    };
  });
  checkArticles(articles);
  return articles;
}

// Read at once for every clinic, so that the build fails for any fault in any of them.
const byClinic = new Map(clinics.map((clinic) => [clinic.id, articlesFor(clinic)]));

/** The articles of a clinic, each with the clinic's own author and reviewer. */
export const articlesOf = (clinic: Pick<Clinic, 'id'>): readonly SampleArticle[] => byClinic.get(clinic.id) ?? [];
