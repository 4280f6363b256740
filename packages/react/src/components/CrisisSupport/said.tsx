import { Fragment, type ReactNode } from 'react';

import type { Crisis } from '../../data.js';
import { warn } from '../../internal/development.js';
import { isPresent, presentItems } from '../../internal/isPresent.js';
import { memo } from '../../internal/memo.js';
import { safeUrl } from '../../internal/link/url.js';
import type { DateProp } from '../../internal/time.js';
import type { LanguageProp } from '../../labels/all.js';
import type { Labels } from '../../labels/english.js';
import { fill } from '../../labels/fill.js';
import { languageOf } from '../../labels/words.js';
import { crisisLink, fixedLinks } from './CrisisLink.js';
import * as styles from './CrisisSupport.css.js';
import { en, spanishWays } from './CrisisSupport.labels.js';
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

/** How 988 is reached in the other language of the United States. */
const lifelineInOtherLanguage = (words: Words): ReactNode => (
  <p lang={words.otherLanguageTag}>
    {fill(words.otherLanguage, { text: crisisLink(lifelines.crisis.text, lifelines.crisis.display) }, fixedLinks)}
  </p>
);

/** The lines of the United States. They are said in the same words on every page. */
const lifelinesSaid = memo((words: Words): Said => {
  const { crisis, source, verified } = lifelines;
  const call = crisisLink(crisis.call, words.call);
  const links = { call, text: crisisLink(crisis.text, words.text) };
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
          {lifelineInOtherLanguage(words)}
        </div>
      </>
    ),
    source: <a href={source.href}>{source.display}</a>,
    verified,
  };
});

function lineSaid(reached: ReachedLine, index: number, words: Words, lang?: string): ReactNode {
  const { title, text, languages } = reached.line;
  const spoken = lang === undefined && presentItems(languages).join(', ');
  return (
    <p key={index} lang={lang}>
      {fill(words.ways.line, { title: <b>{title}</b>, ways: waysOf(reached, words.ways) })}
      {isPresent(text) && <> {text}</>}
      {spoken && <> {fill(words.languages, { languages: spoken })}</>}
    </p>
  );
}

/** The ways to a line without a word, for a language that Cairn does not speak. */
const wordless = {
  line: '{title}: {ways}.',
  call: '{number}',
  text: '{number}',
  callOrText: '{number}',
  chat: '{address}',
  or: '/',
};

const waysIn = (tag: string): Words['ways'] => (tag === 'en' ? en.ways : tag === 'es' ? spanishWays : wordless);

/**
 * The lines again, in each other language in which something is said of them. Of 988 Cairn knows what to say in the other
 * language of the United States, where the clinic says nothing of its own in it.
 */
function inOtherLanguages(lines: readonly ReachedLine[], country: string, words: Words, here: string): ReactNode[] {
  const tags = new Set(lines.flatMap(({ line }) => Object.keys(line.translations ?? {})));
  tags.delete(here);
  const said = [...tags].flatMap((tag) =>
    lines.flatMap((reached, index) => {
      const own = reached.line.translations?.[tag];
      if (!own) return [];
      const line = { ...reached.line, title: own.title ?? reached.line.title, text: own.text };
      return [lineSaid({ ...reached, line }, index, { ...words, ways: waysIn(tag) }, tag)];
    }),
  );
  const isUsual = ({ line, call }: ReachedLine) =>
    call?.display === lifelines.crisis.display && !line.translations?.[words.otherLanguageTag];
  return country === 'US' && lines.some(isUsual) ? [...said, lifelineInOtherLanguage(words)] : said;
}

/** Links to where the lines can be verified, each site once. */
function sourcesOf(lines: readonly ReachedLine[]): ReactNode {
  const byHost = new Map(
    lines.flatMap(({ line }) => {
      const href = safeUrl('CrisisSupport', line.verifyHref);
      return href ? [[hostOf(href), href] as const] : [];
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
function linesSaid(
  lines: readonly [ReachedLine, ...ReachedLine[]],
  { verified, country }: Crisis,
  words: Words,
  here: string,
): Said {
  const [first, ...others] = lines;
  const again = inOtherLanguages(lines, country, words, here);
  const headline = first.call ?? first.sms ?? first.chat;
  return {
    headline: headline && crisisLink(headline.href, headline.display, styles.numberLink, 'no'),
    isShort: (headline?.display.length ?? 0) < 5,
    ways: (
      <>
        {lineSaid(first, 0, words)}
        {others.length + again.length > 0 && (
          <div className={styles.more}>
            {others.map((line, index) => lineSaid(line, index, words))}
            {again.map((line, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- lines never change places
              <Fragment key={index}>{line}</Fragment>
            ))}
          </div>
        )}
      </>
    ),
    source: sourcesOf(lines),
    verified,
  };
}

/** What is said: of the lines of a clinic that can be reached, or else of those of the United States. */
export function saidOf(crisis: Crisis | null | undefined, words: Words, language: LanguageProp | undefined): Said {
  const here = languageOf(language);
  const [first, ...others] = linesOf(crisis, here);
  if (crisis && first) return linesSaid([first, ...others], crisis, words, here);
  if (crisis) {
    warn(
      'CrisisSupport',
      'No line of `crisis` can be reached, so those of the United States are shown. Give a number.',
    );
  }
  return lifelinesSaid(words);
}
