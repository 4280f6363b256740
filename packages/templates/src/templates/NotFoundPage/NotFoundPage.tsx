import type { Clinic } from '@cairn-ds/content';
import {
  fill,
  PageLayout,
  Prose,
  StartingPoints,
  TelephoneLink,
  TextLink,
  type SiteSettings,
  wordsFor,
  type LabelsOf,
} from '@cairn-ds/react';
import type { ReactNode } from 'react';

import { siteOf } from '../../internal/site.js';
import { slot } from '../../internal/slot.js';
import { notFoundPageLabels } from './NotFoundPage.labels.js';

export interface NotFoundPageProps extends SiteSettings {
  clinic: Clinic;
  /** Path of the home page. @default '/' */
  homeHref?: string | null | undefined;
  /** In place of the sentence that leads on. */
  again?: ReactNode;
  /** In place of the pages of the navigation. */
  startingPoints?: ReactNode;
  /** Words of the page, where they are not the usual ones. */
  labels?: LabelsOf<typeof notFoundPageLabels.en> | null | undefined;
}

/** For an address without a page: where to go from here. Its copy is `clinic.pages['not-found']`. */
export function NotFoundPage({ clinic, homeHref, again, startingPoints, labels, ...rest }: NotFoundPageProps) {
  const site = siteOf(rest, clinic);
  const words = wordsFor('NotFoundPage', notFoundPageLabels, rest.language, labels);
  const { title = words.title, eyebrow = words.eyebrow, lead } = clinic.pages['not-found'] ?? {};
  const ways = clinic.navigation.map(({ title, href }) => ({ title, href }));
  const links = {
    home: (
      <TextLink {...site} href={homeHref ?? '/'}>
        {words.home}
      </TextLink>
    ),
    telephone: <TelephoneLink {...site} telephone={clinic.telephone.admissions} />,
  };
  return (
    <PageLayout {...site} title={title} eyebrow={eyebrow} lead={lead}>
      {slot(
        again,
        <Prose {...site}>
          <p>{fill(words.again, links)}</p>
        </Prose>,
      )}
      {slot(
        startingPoints,
        ways.length > 0 && (
          // In an element of its own its heading stands over the list, and both on the line of the title.
          <div>
            <StartingPoints {...site} heading={words.ways} items={ways} />
          </div>
        ),
      )}
    </PageLayout>
  );
}
