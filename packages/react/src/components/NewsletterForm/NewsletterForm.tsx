import type { SignUpProblems } from '@cairn-ds/content/newsletter';
import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';
import { useId } from 'react';

import { warn } from '../../development.js';
import { english, type Labels } from '../../labels/index.js';
import { base, fine, headingLarge, visuallyHidden } from '../../styles/shared.css.js';
import { Button } from '../Button/index.js';
import { Checkbox } from '../Checkbox/index.js';
import { ErrorSummary } from '../ErrorSummary/index.js';
import { TextField } from '../TextField/index.js';
import { TextLink } from '../TextLink/index.js';
import * as styles from './NewsletterForm.css.js';

export interface NewsletterFormProps extends ComponentProps<'section'> {
  /** Names the letter. */
  heading: ReactNode;
  /** Rank of the heading in the page outline. @default 2 */
  headingLevel?: 2 | 3;
  /** What comes, and how often. */
  children?: ReactNode;
  /** What a person agrees to by checking the box. The server keeps the same text with the address. */
  consent: string;
  /** Address of the page that says how the clinic uses data. */
  privacyHref: string;
  /** Address that takes the post. @default '/newsletter/' */
  action?: string;
  /** How the post went, as the server knows it. @default 'idle' */
  status?: 'idle' | 'sent' | 'failed';
  /** What is wrong with the post, from `signUpProblems` of `@cairn-ds/content/newsletter`. */
  errors?: SignUpProblems;
  /** What was posted, to be kept in the form. */
  values?: { email?: string | null; consent?: boolean };
  /**
   * Hidden fields to post along, such as the id of a list, or `{ form: 'article' }`
   * to tell apart where people sign up. Never the address of the page: what someone
   * reads here says something about their health.
   */
  fields?: Readonly<Record<string, string>>;
  /** Names of the fields, for a mailing service that asks for its own. @default email, consent, subject */
  names?: { email?: string; consent?: string; trap?: string };
  /** Words that the component prints or says, where they are not the English ones. */
  labels?: Partial<Labels['NewsletterForm']>;
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
  headingLevel = 2,
  children,
  status = 'idle',
  labels,
  className,
  id: givenId,
  // Of the form below.
  consent,
  privacyHref,
  action,
  errors,
  values,
  fields,
  names,
  ...rest
}: NewsletterFormProps) {
  const madeId = useId();
  const id = givenId ?? madeId;
  const words = { ...english.NewsletterForm, ...labels };
  const Heading = `h${headingLevel}` as const;
  if (!consent) {
    warn(
      'NewsletterForm',
      'has no `consent`, so nobody can tell what checking the box agrees to. Give the sentence that belongs beside it.',
    );
  }
  const form = { id, words, headingLevel, status, consent, privacyHref, action, errors, values, fields, names };

  return (
    <section {...rest} id={givenId} className={clsx(base, styles.newsletter, className)}>
      <div className={styles.layout}>
        <div>
          <Heading id={`${id}-heading`} className={clsx(headingLarge, styles.heading)}>
            {heading}
          </Heading>
          {children}
        </div>
        {status === 'sent' ? (
          <div className={styles.form} data-state="sent">
            <output>{words.sent}</output>
          </div>
        ) : (
          <Form {...form} />
        )}
      </div>
    </section>
  );
}

type FormProps = Pick<
  NewsletterFormProps,
  'action' | 'consent' | 'privacyHref' | 'status' | 'errors' | 'values' | 'fields' | 'names'
> & { id: string; words: Labels['NewsletterForm']; headingLevel: 2 | 3 };

function Form({
  id,
  words,
  headingLevel,
  status,
  consent,
  privacyHref,
  action = '/newsletter/',
  errors,
  values,
  fields,
  names,
}: FormProps) {
  const emailError = errors?.email && words.emailProblems[errors.email];
  const consentError = errors?.consent && words.consentProblem;

  return (
    <form
      action={action}
      method="post"
      noValidate
      data-cairn-newsletter=""
      data-state={status}
      aria-labelledby={`${id}-heading`}
      className={styles.form}
    >
      <ErrorSummary
        id={`${id}-errors`}
        headingLevel={headingLevel === 2 ? 3 : 4}
        labels={{ one: words.oneProblem, many: words.twoProblems }}
        // eslint-disable-next-line jsx-a11y/no-autofocus -- the one way to bring up what went wrong without JavaScript
        autoFocus={Boolean(emailError || consentError) || undefined}
        errors={[
          { href: `#${id}-email`, text: emailError },
          { href: `#${id}-consent`, text: consentError },
        ]}
      />
      {Object.entries(fields ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextField
        id={`${id}-email`}
        name={names?.email ?? 'email'}
        type="email"
        inputMode="email"
        autoComplete="email"
        autoCapitalize="none"
        spellCheck={false}
        dir="ltr"
        aria-required
        defaultValue={values?.email ?? undefined}
        label={words.email}
        hint={words.hint}
        error={emailError}
        {...messages(words.emailProblems)}
      />
      <Checkbox
        id={`${id}-consent`}
        name={names?.consent ?? 'consent'}
        value="yes"
        aria-required
        defaultChecked={values?.consent}
        label={consent}
        error={consentError}
        {...messages({ missing: words.consentProblem })}
      />
      {/* Only programs see it. The name is one that no browser fills in by itself. */}
      <p className={visuallyHidden}>
        <label htmlFor={`${id}-trap`}>{words.trap}</label>
        <input id={`${id}-trap`} name={names?.trap ?? 'subject'} tabIndex={-1} autoComplete="off" />
      </p>
      <p className={fine}>
        {words.use} <TextLink href={privacyHref}>{words.privacy}</TextLink>
      </p>
      <Button type="submit" className={styles.submit}>
        {words.submit}
      </Button>
      <output
        tabIndex={-1}
        className={styles.status}
        data-sending={words.sending}
        data-sent={words.sent}
        data-failed={words.failed}
        data-unreachable={words.unreachable}
        // eslint-disable-next-line jsx-a11y/no-autofocus -- the one way to bring up what went wrong without JavaScript
        autoFocus={status === 'failed' || undefined}
        // React writes `autofocus` on the server and does not expect to find it in the browser.
        suppressHydrationWarning={status === 'failed'}
      >
        {status === 'failed' ? words.failed : undefined}
      </output>
    </form>
  );
}

/** The sentence for each problem, where the enhancement finds it. */
function messages(problems: Record<string, string>): object {
  return Object.fromEntries(Object.entries(problems).map(([problem, text]) => [`data-error-${problem}`, text]));
}
