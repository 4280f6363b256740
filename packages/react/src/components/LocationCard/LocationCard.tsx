import { hoursInLines } from '@cairn-ds/rules/hours';
import type { ComponentProps, ReactNode } from 'react';

import { clsx } from '../../internal/clsx.js';
import type { Location } from '../../data.js';
import { addressLines } from '../../internal/address.js';
import { warn } from '../../internal/development.js';
import { headingOf, headingRank } from '../../internal/headings.js';
import { hoursWordsFor, isHours } from '../../internal/hours.js';
import { hoursShown, withSpans } from '../../internal/hoursShown.js';
import { isPresent, presentItems } from '../../internal/isPresent.js';
import { linked } from '../../internal/link/Link.js';
import { native } from '../../internal/native.js';
import { pictureOf } from '../../internal/picture/picture.js';
import type { SiteSettings } from '../../internal/site/settings.js';
import { facts } from '../../internal/styles/clinic.css.js';
import { fine, measured } from '../../internal/styles/shared.css.js';
import type { DateProp } from '../../internal/time.js';
import { fill } from '../../labels/fill.js';
import type { WordsProps } from '../../labels/all.js';
import type { Labels } from '../../labels/english.js';
import { wordsOf } from '../../labels/words.js';
import { MapLink } from '../MapLink/index.js';
import { OpeningHours } from '../OpeningHours/index.js';
import { Lines } from './Lines.js';
import * as styles from './LocationCard.css.js';
import { en } from './LocationCard.labels.js';

export interface LocationCardProps
  extends
    Omit<ComponentProps<'section'>, 'children'>,
    WordsProps<'LocationCard'>,
    Pick<SiteSettings, 'link' | 'image' | 'locale' | 'region'> {
  /** The place, or the way in which care comes to people: of a clinic, one of `clinic.locations`. What is not given is left out. */
  location: Location;
  /** `brief` has hours in a line for each group of days, and leaves out what a person needs on the way: for a list of several. @default 'full' */
  variant?: 'full' | 'brief' | null | undefined;
  /** Heads the card. @default its name */
  heading?: string | null | undefined;
  /** Rank of the heading in the page outline. @default 2 */
  headingLevel?: 2 | 3 | 4 | null | undefined;
  /** The day that it is, such as that of the build: holidays and closures that are over are left out. Default: all are told. */
  today?: DateProp | undefined;
}

/** Whether there is anything to go by: a name, or how to reach it. */
export const isKnown = (location: Location | null | undefined): boolean =>
  isPresent(location?.name) || isPresent(location?.address) || isPresent(location?.lines);

/**
 * Where care is given: how to reach it, when someone is there, and how to get in. For care by video or telephone it says
 * where people have to be. Renders a `<section>`.
 */
export function LocationCard({
  location,
  variant,
  heading,
  headingLevel,
  today,
  language,
  locale,
  region,
  labels,
  link,
  image,
  className,
  ...rest
}: LocationCardProps) {
  if (!isPresent(location?.name)) {
    warn('LocationCard', 'The location has no name, so it has no heading. Give what people call it.');
    if (!isKnown(location)) return null;
  }
  const words = wordsOf('LocationCard', en, language, labels);
  const hoursWords = withSpans(hoursWordsFor(language, locale));
  const Heading = headingOf[headingRank(headingLevel)];
  const { name, text, address, areas, lines, hours, picture, href } = location;
  const brief = variant === 'brief';
  const title = isPresent(heading) ? heading : name;
  const post = addressLines(address);
  const places = presentItems(areas);

  return (
    <section {...native(rest)} className={clsx(styles.root, className)}>
      {picture &&
        pictureOf(picture, {
          from: 'LocationCard',
          alt: picture.alt ?? '',
          className: styles.picture,
          sizes: brief ? '(min-width: 40rem) 27rem, 100vw' : '(min-width: 64rem) 54rem, 100vw',
          image,
        })}
      {isPresent(title) && (
        <Heading id={rest.id && `${rest.id}-heading`} className={styles.heading}>
          {linked('LocationCard', href, title, { optional: true, link, looks: styles.link })}
        </Heading>
      )}
      {isPresent(text) && <p className={measured}>{text}</p>}
      <div className={clsx(styles.parts, brief && styles.brief)}>
        <div className={styles.reach}>
          {address && post.length > 0 && (
            <address>
              {post.map(lineOf)}
              <MapLink address={address} name={name} language={language} link={link} />
            </address>
          )}
          {places.length > 0 && <p>{fill(words.areas, { areas: places.join(', ') })}</p>}
          <Lines {...{ lines, words, hoursWords }} region={address?.country ?? region} />
        </div>
        {brief && isHours(hours) && <div className={styles.lines}>{hoursInLines(hours, hoursWords).map(spanned)}</div>}
        {!brief && hours && <OpeningHours hours={hours} today={today} language={language} locale={locale} />}
        {!brief && access(location, words)}
      </div>
    </section>
  );
}

// oxlint-disable-next-line react/no-array-index-key -- two lines may be the same
const lineOf = (line: ReactNode, index: number) => <div key={index}>{line}</div>;
const spanned = (line: string, index: number) => lineOf(hoursShown(line), index);

/** How to get in. Nothing, where nothing is known of it. */
function access({ entrance, parking, transit, accessibility }: Location, words: Labels['LocationCard']): ReactNode {
  const counted = presentItems(accessibility);
  const known = [
    { title: words.entrance, text: entrance },
    { title: words.parking, text: parking },
    { title: words.transit, text: transit },
    { title: words.accessibility, text: counted.map(lineOf) },
  ].filter(({ text }) => isPresent(text));
  if (known.length === 0) return null;
  return (
    <dl className={clsx(facts, styles.access)}>
      {known.map(({ title, text }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- two labels may be the same
        <div key={index}>
          <dt className={fine}>{title}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
