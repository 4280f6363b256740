import type { ComponentProps, ReactNode } from 'react';

import { clsx } from '../../internal/clsx.js';
import { presentItems, isPresent } from '../../internal/isPresent.js';
import { useMadeId } from '../../internal/madeId.js';
import { native } from '../../internal/native.js';
import { headingOf, headingRank } from '../../internal/headings.js';
import { linked } from '../../internal/link/Link.js';
import type { WordsProps } from '../../labels/all.js';
import { wordsOf } from '../../labels/words.js';
import { link } from '../../internal/styles/base.css.js';
import { plainList } from '../../internal/styles/shared.css.js';
import { TakeFocus } from '../../internal/TakeFocus.js';
import * as styles from './ErrorSummary.css.js';
import { en } from './ErrorSummary.labels.js';

/** One thing to fix. */
export interface FormError {
  /** Where the field is: `#` and its id. */
  href: string;
  /** The same sentence as above the field. Without one the entry is hidden. */
  text?: string | null | undefined;
}

export interface ErrorSummaryProps extends Omit<ComponentProps<'div'>, 'children'>, WordsProps<'ErrorSummary'> {
  /** One for each field, in the order of the form. */
  errors: readonly FormError[];
  /**
   * Whatever is another with each response of the server, such as the object that it came in. With `autoFocus`, an application
   * that renders in the browser takes focus here for each. @default `errors`
   */
  response?: unknown;
  /** @default the number of things to fix */
  heading?: ReactNode;
  /** Rank of the heading in the page outline. @default 2 */
  headingLevel?: 2 | 3 | 4 | null | undefined;
}

const linkClass = clsx(link, styles.link);

/**
 * What to fix in a form, at its top, with a link to each field.
 * Renders a `<div role="group">` that can take focus: give it `autoFocus` when the server
 * answers with errors, and a browser goes to it, with and without script.
 *
 * It says how much there is to fix, calmly; it is no alert, since focus already brings it up.
 * Without errors it is hidden. Its markup is there all the same, so that a
 * script can show the same summary as the server.
 */
export function ErrorSummary({
  errors,
  response = errors,
  heading,
  headingLevel,
  language,
  labels,
  className,
  id: givenId,
  ...rest
}: ErrorSummaryProps) {
  const madeId = useMadeId(heading, errors);
  const id = givenId ?? madeId;
  const headingId = `${id}-heading`;
  const words = wordsOf('ErrorSummary', en, language, labels);
  const Heading = headingOf[headingRank(headingLevel)];
  const known = presentItems(errors);
  const count = known.filter(({ text }) => isPresent(text)).length;

  return (
    <div
      // eslint-disable-next-line jsx-a11y/prefer-tag-over-role -- no element groups what a form is missing
      role="group"
      aria-labelledby={headingId}
      tabIndex={-1}
      hidden={!count}
      // The enhancement may have filled it in before React takes over, here and below. And React writes `autofocus` on the
      // server and does not expect to find it in the browser.
      suppressHydrationWarning
      {...native(rest)}
      id={id}
      className={clsx(styles.root, className)}
    >
      <Heading
        id={headingId}
        suppressHydrationWarning
        data-one={words.one}
        data-many={words.many}
        className={styles.heading}
      >
        {isPresent(heading) ? heading : count === 1 ? words.one : words.many.replace('{count}', `${count}`)}
      </Heading>
      <ul className={plainList}>
        {known.map(({ href, text }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- a field may have two errors
          <li key={index} hidden={!isPresent(text)} suppressHydrationWarning className={styles.item}>
            {linked('ErrorSummary', href, text ?? '', { looks: linkClass, suppressHydrationWarning: true })}
          </li>
        ))}
      </ul>
      {rest.autoFocus && count > 0 && <TakeFocus target={id} answer={response} />}
    </div>
  );
}
