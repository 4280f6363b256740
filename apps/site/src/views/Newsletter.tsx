import { NewsletterForm, PageLayout, PageSection, TextLink } from '@cairn-ds/react';

import { letter } from '../letter.ts';
import type { NewsletterPage } from '../newsletter/index.ts';
import { Way } from './Way.tsx';

/** The newsletter's own page: its form, what is wrong with what was posted, or thanks, and the way back. */
export function Newsletter({ status, errors, values, back }: NewsletterPage) {
  const sent = status === 'sent';
  return (
    <>
      <PageLayout
        title={sent ? letter.thanks : letter.heading}
        lead={sent ? undefined : letter.text}
        breadcrumbs={<Way to="Newsletter" />}
      />
      <PageSection tone="tint">
        <NewsletterForm
          id="newsletter"
          heading={sent ? 'What happens now' : 'Sign up'}
          consent={letter.consent}
          privacyHref={letter.privacyHref}
          hiddenFields={{ form: 'page' }}
          {...{ status, errors, values }}
        >
          <p>
            <TextLink href={back}>{back === '/' ? 'Back to the home page' : 'Back to what you were reading'}</TextLink>
          </p>
        </NewsletterForm>
      </PageSection>
    </>
  );
}
