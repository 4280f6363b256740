import type { ComponentProps, ReactNode } from 'react';

import { clsx } from '../../internal/clsx.js';
import type { Person } from '../../data.js';
import { isShown, type Now } from '../../internal/dated.js';
import { warn } from '../../internal/development.js';
import { headingOf, headingRank } from '../../internal/headings.js';
import { isPresent, presentItems } from '../../internal/isPresent.js';
import { linked } from '../../internal/link/Link.js';
import { native } from '../../internal/native.js';
import type { SiteSettings } from '../../internal/site/settings.js';
import { facts } from '../../internal/styles/clinic.css.js';
import { coverLink, fine, measured } from '../../internal/styles/shared.css.js';
import { paragraphs } from '../../internal/text.js';
import type { DateProp } from '../../internal/time.js';
import { validity, verification } from '../../internal/validity.js';
import { fill } from '../../labels/fill.js';
import type { WordsProps } from '../../labels/all.js';
import type { Labels } from '../../labels/english.js';
import { localeOf, wordsOf } from '../../labels/words.js';
import { fullName } from '../ReviewedByCard/names.js';
import { Portrait as portrait } from '../ReviewedByCard/Portrait.js';
import * as styles from './StaffCard.css.js';
import { en } from './StaffCard.labels.js';

export interface StaffCardProps
  extends
    Omit<ComponentProps<'section'>, 'children'>,
    WordsProps<'StaffCard'>,
    Pick<SiteSettings, 'link' | 'image' | 'locale' | 'timeZone'> {
  /** Someone who works at the clinic: one of `clinic.people`. What is not known is left out. */
  person: Person;
  /** `brief` leaves out the sentences about the person and the licenses, and the whole card leads to the profile: for a grid. @default 'full' */
  variant?: 'full' | 'brief' | null | undefined;
  /** Rank of the name in the page outline. @default 2 */
  headingLevel?: 2 | 3 | 4 | null | undefined;
  /** The day that it is, such as that of the build: a license whose last day is before it is said to be expired, or left out, as its `onExpiry` has it. */
  today?: DateProp | undefined;
}

/**
 * Someone who works at a clinic: portrait or initials, name and credentials, role, languages, licenses. Renders a
 * `<section>`.
 */
export function StaffCard({
  person,
  variant,
  headingLevel,
  today,
  language,
  locale,
  timeZone,
  labels,
  link,
  image,
  className,
  ...rest
}: StaffCardProps) {
  if (!isPresent(person?.name)) {
    warn('StaffCard', 'The person has no name, so nothing is shown. Give the name without title or degrees.');
    return null;
  }
  const words = wordsOf('StaffCard', en, language, labels);
  const Heading = headingOf[headingRank(headingLevel)];
  const brief = variant === 'brief';
  const about = [person.role, person.specialty].filter(isPresent).join(', ');
  const languages = presentItems(person.languages).join(', ');

  return (
    <section {...native(rest)} className={clsx(styles.root, className)}>
      {portrait({ from: 'StaffCard', person, image })}
      <div className={styles.body}>
        <Heading id={rest.id && `${rest.id}-heading`} className={clsx(styles.heading, brief && styles.brief)}>
          {linked('StaffCard', person.href, fullName(person), {
            optional: true,
            looks: brief ? coverLink : undefined,
            link,
          })}
        </Heading>
        {about && <p>{about}</p>}
        {brief && languages && <p className={fine}>{fill(words.speaks, { languages })}</p>}
        {!brief && isPresent(person.bio) && <div className={measured}>{paragraphs(person.bio)}</div>}
        {!brief && details(person, languages, words, localeOf(language, locale), { today, timeZone })}
      </div>
    </section>
  );
}

// oxlint-disable-next-line react/no-array-index-key -- lines never change places
const lineOf = (line: ReactNode, index: number) => <div key={index}>{line}</div>;

/** Languages and licenses. Nothing, where neither is known. */
function details(
  { licenses }: Person,
  languages: string,
  words: Labels['StaffCard'],
  locale: string | null | undefined,
  now: Now,
): ReactNode {
  const shown = presentItems(licenses).filter((one) => isPresent(one.title) && isShown(one, now));
  if (!languages && shown.length === 0) return null;
  return (
    <dl className={clsx(facts, styles.more)}>
      {languages && (
        <div>
          <dt className={fine}>{words.languages}</dt>
          <dd>{languages}</dd>
        </div>
      )}
      {shown.length > 0 && (
        <div>
          <dt className={fine}>{words.license}</dt>
          {shown.map((license, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- two licenses may have one title
            <dd key={index}>
              {[
                license.title,
                [license.issuer, license.registration].filter(isPresent).join(', '),
                validity(license, now, words, locale),
                verification('StaffCard', license.verifyHref, words.verify),
              ]
                .filter(isPresent)
                .map(lineOf)}
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}
