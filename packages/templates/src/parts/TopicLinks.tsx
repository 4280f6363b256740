import type { Clinic, Topic } from '@cairn-ds/content';
import { TextLink, type SiteSettings } from '@cairn-ds/react';

import { topicHref, type Pages } from '../articles/lists.js';
import type { articlesPageLabels } from '../templates/ArticlesPage/ArticlesPage.labels.js';

interface TopicLinksProps {
  clinic: Clinic;
  site: SiteSettings;
  topic: Topic | null | undefined;
  pages: Pages | null | undefined;
  articlesHref: string | null | undefined;
  words: typeof articlesPageLabels.en;
}

/** The ways to the articles on each topic, and nothing where a clinic has no topics. */
export function TopicLinks({ clinic, site, topic: here, pages, articlesHref, words }: TopicLinksProps) {
  if (clinic.topics.length === 0) return null;
  const all = { id: '', title: words.all, href: articlesHref ?? '/articles/' };
  const ways = [all, ...clinic.topics.map((topic) => ({ ...topic, href: topicHref(topic, articlesHref) }))];
  // A later page of a list is within it, and not the page that the link leads to.
  const current = (pages?.position ?? 1) > 1 ? true : 'page';
  return (
    <nav aria-label={words.topics}>
      <ul style={inARow}>
        {ways.map(({ id, title, href }) => {
          const isHere = id === (here?.id ?? '');
          return (
            <li key={id} style={isHere ? heavy : undefined}>
              <TextLink {...site} href={href} aria-current={isHere ? current : undefined}>
                {title}
              </TextLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** Each link stands as far from the next, for a finger too, whatever its length. */
const inARow = {
  display: 'flex',
  flexWrap: 'wrap',
  gap: '.75rem 2rem',
  padding: 0,
  margin: 0,
  listStyle: 'none',
} as const;
const heavy = { fontWeight: 600 };
