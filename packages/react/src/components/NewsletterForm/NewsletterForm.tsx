import type { SignUpProblems, SignUpValues } from '@cairn-ds/rules/newsletter';
import type { ComponentProps, ReactNode } from 'react';

import { clsx } from '../../internal/clsx.js';
import { warn } from '../../internal/development.js';
import { useMadeId } from '../../internal/madeId.js';
import type { SiteSettings } from '../../internal/site/settings.js';
import { native } from '../../internal/native.js';
import { isPresent } from '../../internal/isPresent.js';
import { headingOf, headingRank } from '../../internal/headings.js';
import type { WordsProps } from '../../labels/all.js';
import { wordsOf } from '../../labels/words.js';
import type { AsSent } from '../../internal/sent.js';
import { TakeFocus } from '../../internal/TakeFocus.js';
import * as styles from './NewsletterForm.css.js';
import type { FormAction } from './ActionForm.js';
import { SignUpForm as signUpForm } from './SignUpForm.js';
import { en } from './NewsletterForm.labels.js';

export interface NewsletterFormProps
  extends ComponentProps<'section'>, WordsProps<'NewsletterForm'>, Pick<SiteSettings, 'link'> {
  /** Names the letter. */
  heading: ReactNode;
  /** Rank of the heading in the page outline. @default 2 */
  headingLevel?: 2 | 3 | null | undefined;
  /** What comes, and how often. */
  children?: ReactNode;
  /** What a person agrees to by checking the box. The server keeps the same text with the address. */
  consent: string;
  /** Address of the page that says how the clinic uses data. */
  privacyHref: string;
  /**
   * What takes the post: an address, or a function as React's forms take it, such as a server action or the
   * dispatcher of `useActionState`. What the function finds comes back as `errors` or `status`. @default '/newsletter/'
   */
  action?: string | FormAction | null | undefined;
  /**
   * Address that takes the post where no script runs, and while it does not yet, when `action` is a function of the
   * browser. A server action needs none. @default the page itself
   */
  permalink?: string | null | undefined;
  /** How the post went, as the server knows it. `unclear`: it does not know whether the address arrived. @default 'idle' */
  status?: 'idle' | 'sent' | 'failed' | 'unclear' | null | undefined;
  /**
   * What is wrong with the post, from `signUpProblems` of `@cairn-ds/rules/newsletter`. Their summary takes focus,
   * each time anew for another object: so give them when the form was sent, not while someone writes.
   */
  errors?: AsSent<SignUpProblems> | null | undefined;
  /** What was posted, to be kept in the form. */
  values?: AsSent<Partial<SignUpValues>> | null | undefined;
  /**
   * Hidden fields to post along, such as the id of a list, or `{ form: 'article' }`
   * to tell apart where people sign up. Never the address of the page: what someone
   * reads here says something about their health.
   */
  hiddenFields?: Readonly<Record<string, string | null | undefined>> | null | undefined;
  /**
   * Names of the fields, for a mailing service that asks for its own. Any but seven, here and in `hiddenFields`, by which React
   * would find a field in place of what it asks the form for: `appendChild`, `getAttribute`, `hasAttribute`, `nextSibling`,
   * `nodeName`, `nodeType`, `setAttribute`. @default email, consent, subject
   */
  fieldNames?: AsSent<{ email?: string; consent?: string; honeypot?: string }> | null | undefined;
}

/**
 * Signs people up for a letter by email. Renders a `<section>` with a complete native form, a landmark by the name of its heading:
 * it posts without JavaScript, and the server renders it again with `errors` and `values`,
 * or with its `status`. It has no ground of its own: a PageSection gives it one. `enhance` of `@cairn-ds/react/enhance` lets the same
 * form check and send itself without leaving the page, with the same words in the same places.
 *
 * The browser's own checks are off (`novalidate`): its bubbles vanish, are read
 * out poorly, cannot be translated and show one problem at a time. Our own say the
 * same with and without JavaScript.
 */
export function NewsletterForm({
  heading,
  headingLevel,
  children,
  status,
  language,
  labels,
  link,
  className,
  id: givenId,
  // Of the form below.
  consent,
  privacyHref,
  action,
  permalink,
  errors,
  values,
  hiddenFields,
  fieldNames,
  ...rest
}: NewsletterFormProps) {
  const madeId = useMadeId(heading, hiddenFields);
  const id = givenId ?? madeId;
  const words = wordsOf('NewsletterForm', en, language, labels);
  const Heading = headingOf[headingRank(headingLevel)];
  if (!isPresent(heading)) warn('NewsletterForm', 'has no `heading`, so nobody knows what letter it is. Name it.');
  if (!isPresent(consent)) {
    warn(
      'NewsletterForm',
      'has no `consent`, so nobody can tell what checking the box agrees to. Give the sentence that belongs beside it.',
    );
  }
  const form = {
    id,
    language,
    words,
    headingLevel,
    consent,
    privacyHref,
    action,
    permalink,
    errors,
    values,
    hiddenFields,
    fieldNames,
    link,
  };

  return (
    <section {...native(rest)} id={givenId} className={clsx(styles.root, className)}>
      <div className={styles.layout}>
        <div>
          {isPresent(heading) && (
            <Heading id={`${id}-heading`} className={styles.heading}>
              {heading}
            </Heading>
          )}
          {children}
        </div>
        {status === 'sent' ? (
          <div className={styles.form} data-state="sent">
            {/* eslint-disable-next-line jsx-a11y/prefer-tag-over-role -- an `output` is a field, and would need a label */}
            <p id={`${id}-status`} role="status" tabIndex={-1} className={styles.status}>
              {words.sent}
            </p>
            <TakeFocus target={`${id}-status`} />
          </div>
        ) : (
          signUpForm({ ...form, status: status ?? 'idle' })
        )}
      </div>
    </section>
  );
}
