import type { Labels } from '../../labels/english.js';
import { memo } from '../../internal/memo.js';
import { safeUrl } from '../../internal/link/url.js';
import { fine } from '../../internal/styles/shared.css.js';
import { TakeFocus } from '../../internal/TakeFocus.js';
import { Button as button } from '../Button/Button.js';
import { Checkbox } from '../Checkbox/index.js';
import { ErrorSummary } from '../ErrorSummary/index.js';
import { TextField } from '../TextField/index.js';
import { TextLink as textLink } from '../TextLink/TextLink.js';
import { ActionForm } from './ActionForm.js';
import type { NewsletterFormProps } from './NewsletterForm.js';
import * as styles from './NewsletterForm.css.js';

type SignUpFormProps = Pick<
  NewsletterFormProps,
  | 'action'
  | 'permalink'
  | 'consent'
  | 'privacyHref'
  | 'errors'
  | 'values'
  | 'hiddenFields'
  | 'fieldNames'
  | 'language'
  | 'link'
> & {
  id: string;
  words: Labels['NewsletterForm'];
  headingLevel: NewsletterFormProps['headingLevel'];
  status: 'idle' | 'failed' | 'unclear';
};

/** The fields, what is wrong with them, and the place where it is said how the post went. */
export function SignUpForm({
  id,
  language,
  words,
  headingLevel,
  status,
  consent,
  privacyHref,
  action,
  permalink,
  errors,
  values,
  hiddenFields,
  fieldNames,
  link,
}: SignUpFormProps) {
  const emailError = errors?.email && words.emailProblems[errors.email];
  const consentError = errors?.consent && words.consentProblem;

  const said = status === 'idle' ? undefined : words[status];
  const form = {
    noValidate: true,
    'data-state': status,
    'aria-labelledby': `${id}-heading`,
    className: styles.form,
    // It may have been sent, by the enhancement, before React takes over: see `ErrorSummary`.
    suppressHydrationWarning: true,
  };
  const contents = (
    <>
      <ErrorSummary
        id={`${id}-errors`}
        headingLevel={headingLevel === 3 ? 4 : 3}
        language={language}
        labels={{ one: words.oneProblem, many: words.twoProblems }}
        // eslint-disable-next-line jsx-a11y/no-autofocus -- the one way to bring up what went wrong without JavaScript
        autoFocus={Boolean(emailError || consentError)}
        response={errors}
        errors={[
          { href: `#${id}-email`, text: emailError },
          { href: `#${id}-consent`, text: consentError },
        ]}
      />
      {Object.entries(hiddenFields ?? {}).map(
        ([name, value]) =>
          value !== null && value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <TextField
        id={`${id}-email`}
        name={fieldNames?.email ?? 'email'}
        // Not of the type `email`: browsers call an address invalid while it is being written.
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
        name={fieldNames?.consent ?? 'consent'}
        value="yes"
        aria-required
        defaultChecked={values?.consent ?? undefined}
        label={consent}
        error={consentError}
        data-error-missing={words.consentProblem}
      />
      {/* Out of reach of people, whatever they read with: only programs meet it. The name is one that no browser fills in by itself. */}
      <p hidden>
        <label htmlFor={`${id}-honeypot`}>{words.honeypot}</label>
        <input id={`${id}-honeypot`} name={fieldNames?.honeypot ?? 'subject'} tabIndex={-1} autoComplete="off" />
      </p>
      <p className={fine}>
        {`${words.use} `}
        {textLink({ href: privacyHref, link, children: words.privacy })}
      </p>
      {button({ type: 'submit', suppressHydrationWarning: true, children: words.submit })}
      <p
        id={`${id}-status`}
        // eslint-disable-next-line jsx-a11y/prefer-tag-over-role -- an `output` is a field, and would need a label
        role="status"
        hidden={!said}
        tabIndex={-1}
        className={styles.status}
        data-sending={words.sending}
        data-sent={words.sent}
        data-failed={words.failed}
        data-unclear={words.unclear}
        // eslint-disable-next-line jsx-a11y/no-autofocus -- the one way to bring up what went wrong without JavaScript
        autoFocus={said !== undefined}
        suppressHydrationWarning
      >
        {said ?? ''}
      </p>
      {said && <TakeFocus target={`${id}-status`} answer={values} />}
    </>
  );

  if (typeof action === 'function') {
    return (
      <ActionForm {...form} action={action} permalink={safeUrl('NewsletterForm', permalink) ?? '#'} state={status}>
        {contents}
      </ActionForm>
    );
  }
  return (
    <form {...form} action={safeUrl('NewsletterForm', action) ?? '/newsletter/'} method="post" data-cairn-newsletter="">
      {contents}
    </form>
  );
}

/** The sentence for each problem, where the enhancement finds it. */
const messages = memo((problems: Readonly<Record<string, string>>): object =>
  Object.fromEntries(Object.entries(problems).map(([problem, sentence]) => [`data-error-${problem}`, sentence])),
);
