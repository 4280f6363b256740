import type { ReactNode } from 'react';

import type { Reference } from '../../data.js';
import { safeUrl, spoken } from '../../internal/link/url.js';
import { linked } from '../../internal/link/Link.js';
import type { SiteSettings } from '../../internal/site/settings.js';
import { isPresent } from '../../internal/isPresent.js';

const ended = (text: string): string => (/[.?!…]$/.test(text) ? text : `${text}.`);

/**
 * Writes a source as readers of health information know it: who, what, in which
 * journal or site, when. A title that stands in no journal is set as one.
 */
export function described(
  { authors, title, source, year, detail, href }: Reference,
  link: SiteSettings['link'],
): ReactNode {
  const url = safeUrl('References', href);
  const inJournal = isPresent(source);
  const before = [authors, inJournal && title].filter(isPresent).map((part) => `${ended(String(part))} `);
  const published = [year, detail].filter(isPresent).join('; ');
  const after = published && `${inJournal ? ',' : ''} ${ended(published)}`;
  const work = [source, title].find(isPresent) ?? '';

  return (
    <>
      {before.join('')}
      <cite>{published && inJournal ? work : ended(work)}</cite>
      {`${after} `}
      {url && linked('References', url, spoken(url), { link })}
    </>
  );
}
