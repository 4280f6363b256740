import type { ReactNode } from 'react';

import type { Crisis } from '../../data.js';
import { warn } from '../../internal/development.js';
import { isPresent, presentItems } from '../../internal/isPresent.js';
import { safeUrl } from '../../internal/link/url.js';
import type { DateProp } from '../../internal/time.js';
import type { Labels } from '../../labels/all.js';
import { fill } from '../../labels/fill.js';
import { crisisLink, fixedLinks } from './CrisisLink.js';
import * as styles from './CrisisSupport.css.js';
import { lifelines } from './lifelines.js';
import { hostOf, linesOf, waysOf, type ReachedLine } from './ways.js';

type Words = Labels['CrisisSupport'];

/** What is said of help in a crisis. */
interface Said {
  /** The first thing to see: a number, or an address. */
  headline: ReactNode;
  /** Whether the headline is of so few signs that it can be large. */
  isShort: boolean;
  ways: ReactNode;
  /** Where it can be verified. */
  source: ReactNode;
  verified: DateProp;
}

/** The lines of the United States. */
function lifelinesSaid(words: Words): Said {
  const { crisis, source, verified } = lifelines;
  const call = crisisLink(crisis.call, words.call);
  const links = { call, text: crisisLink(crisis.text, words.text) };
  const inOtherLanguage = { call, text: crisisLink(crisis.text, crisis.display) };
  return {
    headline: crisisLink(crisis.call, crisis.display, styles.numberLink),
    isShort: true,
    ways: (
      <>
        <p>
          {fill(words.reach, links, fixedLinks)} {fill(words.emergency, links, fixedLinks)}
        </p>
        <div className={styles.more}>
          <p>{fill(words.veterans, links, fixedLinks)}</p>
          <p lang={words.otherLanguageTag}>{fill(words.otherLanguage, inOtherLanguage, fixedLinks)}</p>
        </div>
      </>
    ),
    source: <a href={source.href}>{source.display}</a>,
    verified,
  };
}

function lineSaid(reached: ReachedLine, index: number, words: Words): ReactNode {
  const { title, text, languages } = reached.line;
  const spoken = presentItems(languages).join(', ');
  return (
    <p key={index}>
      {fill(words.ways.line, { title: <b>{title}</b>, ways: waysOf(reached, words.ways) })}
      {isPresent(text) && <> {text}</>}
      {spoken && <> {fill(words.languages, { languages: spoken })}</>}
    </p>
  );
}

/** Links to where the lines can be verified, each site once. */
function sourcesOf(lines: readonly ReachedLine[]): ReactNode {
  const byHost = new Map(
    lines.flatMap(({ line }) => {
      const href = safeUrl('CrisisSupport', line.verifyHref);
      return href === undefined ? [] : [[hostOf(href), href] as const];
    }),
  );
  return [...byHost].map(([host, href], index) => (
    <span key={host}>
      {index > 0 && ', '}
      <a href={href}>{host}</a>
    </span>
  ));
}

/** The lines of a clinic. */
function linesSaid(lines: readonly [ReachedLine, ...ReachedLine[]], verified: string, words: Words): Said {
  const [first, ...others] = lines;
  const headline = first.call ?? first.sms ?? first.chat;
  return {
    headline: headline && crisisLink(headline.href, headline.display, styles.numberLink),
    isShort: (headline?.display.length ?? 0) < 5,
    ways: (
      <>
        {lineSaid(first, 0, words)}
        {others.length > 0 && (
          <div className={styles.more}>{others.map((line, index) => lineSaid(line, index, words))}</div>
        )}
      </>
    ),
    source: sourcesOf(lines),
    verified,
  };
}

/** What is said: of the lines of a clinic that can be reached, or else of those of the United States. */
export function saidOf(crisis: Crisis | null | undefined, words: Words): Said {
  const [first, ...others] = linesOf(crisis);
  if (crisis && !first) {
    warn(
      'CrisisSupport',
      'No line of `crisis` can be reached, so those of the United States are shown. Give a number.',
    );
  }
  return first ? linesSaid([first, ...others], crisis?.verified ?? '', words) : lifelinesSaid(words);
}
