import { NewsletterForm, PageSection } from '@cairn-ds/react';

import { letter } from '../letter.ts';

interface NewsletterBandProps {
  /** Kind of page that the form stands on. Never which page: what someone reads says something about their health. */
  form: 'home' | 'articles' | 'article';
}

/** The newsletter at the end of a page. Its form posts to the newsletter's own page. */
export function NewsletterBand({ form }: NewsletterBandProps) {
  return (
    <PageSection tone="tint">
      <NewsletterForm
        id="newsletter"
        heading={letter.heading}
        consent={letter.consent}
        privacyHref={letter.privacyHref}
        hiddenFields={{ form }}
      >
        <p>{letter.text}</p>
      </NewsletterForm>
    </PageSection>
  );
}
