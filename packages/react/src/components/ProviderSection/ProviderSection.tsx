import type { ComponentProps, ReactNode } from 'react';

import { clsx } from '../../internal/clsx.js';
import { safeUrl } from '../../internal/link/url.js';
import { linked } from '../../internal/link/Link.js';
import { warn } from '../../internal/development.js';
import type { SiteSettings } from '../../internal/site/settings.js';
import { hoursSlot, type HoursProp } from '../../internal/hours.js';
import { native } from '../../internal/native.js';
import { isPresent } from '../../internal/isPresent.js';
import { headingOf, headingRank } from '../../internal/headings.js';
import type { WordsProps } from '../../labels/all.js';
import { wordsOf } from '../../labels/words.js';
import { fine, headingSmall } from '../../internal/styles/shared.css.js';
import { TelephoneLink as telephoneLink } from '../TelephoneLink/index.js';
import { isPhrase, paragraphs, text } from '../../internal/text.js';
import * as styles from './ProviderSection.css.js';
import { en } from './ProviderSection.labels.js';

export interface ProviderSectionProps
  extends ComponentProps<'section'>, WordsProps<'ProviderSection'>, Pick<SiteSettings, 'link'> {
  /** The provider's true name, as on its license. */
  name: string;
  /** Town and state, as people say it: `Evanston, Illinois`. */
  place?: ReactNode;
  /** Heads the section. @default the name */
  heading?: ReactNode;
  /** Rank of the heading in the page outline. @default 2 */
  headingLevel?: 2 | 3 | 4 | null | undefined;
  /** Street, town and how to get there. */
  address?: ReactNode;
  /** When someone is there: the data of a clinic, which is told in the language of the component, or words: `Every day, 7 am to 10 pm`. */
  hours?: HoursProp;
  /** The admissions line, in any written form. */
  telephone?: string | null | undefined;
  /** Country of the readers, as two capital letters. A number without a country code is one of this country. @default 'US' */
  region?: string | null | undefined;
  /** The provider's page about this care. */
  href?: string | null | undefined;
  /** Text of that link. It names the provider, so that it says where it goes. @default 'About <name>' */
  linkText?: ReactNode;
  /** What this care is like here, in a few sentences. */
  children?: ReactNode;
}

/**
 * The care that an article is about, at one provider, in one town.
 * Renders a `<section>`; the place hangs in the margin. What is not given is left out.
 */
export function ProviderSection({
  name,
  place,
  heading,
  headingLevel,
  address,
  hours,
  telephone,
  region,
  href,
  linkText,
  language,
  labels,
  link,
  className,
  children,
  ...rest
}: ProviderSectionProps) {
  const words = wordsOf('ProviderSection', en, language, labels);
  const Heading = headingOf[headingRank(headingLevel)];
  const page = safeUrl('ProviderSection', href);

  const title = isPresent(heading) ? heading : name;
  const about = isPresent(linkText) ? linkText : isPresent(name) && words.more(name);
  // By its words: of the component that links nobody knows what it renders.
  const Line = isPhrase(about) ? 'p' : 'div';

  const facts = [
    { title: words.address, text: address },
    { title: words.hours, text: hoursSlot(hours, language) },
    {
      title: words.telephone,
      text: telephone && telephoneLink({ telephone, region }),
    },
  ].filter(({ text }) => isPresent(text));

  if (!isPresent(name)) {
    warn(
      'ProviderSection',
      'The name is missing, so what stands here has no heading. Give the name as on the license.',
    );
  }
  if (!isPresent([title, facts, children])) return null;

  return (
    <section {...native(rest)} className={clsx(styles.root, className)}>
      {isPresent(place) && text(place, styles.place)}
      <div className={styles.text}>
        {isPresent(title) && (
          <Heading id={rest.id && `${rest.id}-heading`} className={headingSmall}>
            {title}
          </Heading>
        )}
        {paragraphs(children)}
        {facts.length > 0 && (
          <dl className={styles.facts}>
            {facts.map(({ title, text }, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- two labels may be the same
              <div key={index} className={styles.fact}>
                <dt className={fine}>{title}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        )}
        {page && isPresent(about) && <Line>{linked('ProviderSection', page, about, { link })}</Line>}
      </div>
    </section>
  );
}
