import {
  Breadcrumbs,
  NewsletterForm,
  PageLayout,
  TextLink,
  type NewsletterFormProps,
  wordsFor,
  type LabelsOf,
} from '@cairn-ds/react';
import type { ReactNode } from 'react';

import { breadcrumbsTo } from '../../breadcrumbs/breadcrumbsTo.js';
import type { PageProps } from '../../internal/page.js';
import { siteOf } from '../../internal/site.js';
import { slot } from '../../internal/slot.js';
import { newsletterPageLabels } from './NewsletterPage.labels.js';

export interface NewsletterPageProps
  extends PageProps, Pick<NewsletterFormProps, 'action' | 'errors' | 'permalink' | 'status' | 'values'> {
  /** Path of the page that the person came from. @default the home page */
  backHref?: string | null | undefined;
  /** In place of the form, or of what is said after a sign-up. */
  newsletter?: ReactNode;
  /** Words of the page, where they are not the usual ones. */
  labels?: LabelsOf<typeof newsletterPageLabels.en> | null | undefined;
}

/** The letter's own page: its form, what is wrong with what was posted, or thanks, and the way back. Its copy is `clinic.newsletter`. */
export function NewsletterPage(props: NewsletterPageProps) {
  const { clinic, homeHref, status, action, errors, permalink, values } = props;
  const site = siteOf(props, clinic);
  const words = wordsFor('NewsletterPage', newsletterPageLabels, props.language, props.labels);
  const letter = clinic.newsletter;
  const sent = status === 'sent';
  const home = homeHref ?? '/';
  const back = props.backHref ?? home;
  const form = letter && (
    <NewsletterForm
      {...site}
      id="newsletter"
      heading={sent ? words.next : words.form}
      labels={sent ? { sent: words.sent } : undefined}
      consent={letter.consent}
      privacyHref={letter.privacyHref}
      hiddenFields={{ form: 'page' }}
      {...{ status, action, errors, permalink, values }}
    />
  );
  return (
    <PageLayout
      {...site}
      title={sent ? (letter?.thanks ?? words.thanks) : (letter?.title ?? words.here)}
      lead={sent ? undefined : letter?.text}
      breadcrumbs={slot(props.breadcrumbs, <Breadcrumbs {...site} items={breadcrumbsTo.newsletter(props)} />)}
    >
      {slot(props.newsletter, form)}
      <p>
        <TextLink {...site} href={back}>
          {back === home ? words.toHome : words.back}
        </TextLink>
      </p>
    </PageLayout>
  );
}
