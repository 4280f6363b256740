import type { Clinic } from '@cairn-ds/content';
import { NewsletterForm, type NewsletterFormProps, type SiteSettings } from '@cairn-ds/react';

export interface NewsletterSignUpProps extends SiteSettings, Pick<NewsletterFormProps, 'action' | 'permalink'> {
  clinic: Clinic;
  /** Kind of page that the form stands on, posted along. Never which page: what someone reads says something about their health. */
  form: string;
}

/** The form of the clinic's letter, with its words. Renders nothing where the clinic has no letter. */
export function NewsletterSignUp({ clinic: { newsletter }, form, ...rest }: NewsletterSignUpProps) {
  if (!newsletter) return null;
  const { title, text, consent, privacyHref } = newsletter;
  return (
    <NewsletterForm {...rest} id="newsletter" heading={title} hiddenFields={{ form }} {...{ consent, privacyHref }}>
      <p>{text}</p>
    </NewsletterForm>
  );
}
