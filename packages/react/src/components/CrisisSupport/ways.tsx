import { reasonOf } from '@cairn-ds/rules/telephone';
import { Fragment, type ReactNode } from 'react';

import type { Crisis } from '../../data.js';
import { warn } from '../../internal/development.js';
import { isPresent, presentItems } from '../../internal/isPresent.js';
import { safeUrl, spoken } from '../../internal/link/url.js';
import { readTelephone, readTextNumber } from '../../internal/telephone.js';
import { fill } from '../../labels/fill.js';
import type { Labels } from '../../labels/english.js';
import { crisisLink } from './CrisisLink.js';

type Line = Crisis['lines'][number];
type Words = Labels['CrisisSupport']['ways'];

interface Reached {
  /** Missing where the number is text, which people can still dial. */
  href?: string | undefined;
  display: string;
}

/** A line with what of it can be reached. */
export interface ReachedLine {
  line: Line;
  call: Reached | undefined;
  sms: Reached | undefined;
  chat: Reached | undefined;
}

/** As many digits as 988 has: whoever reads them can press them. */
const hasNumber = /\d.*\d.*\d/;

function numberOf(
  read: typeof readTelephone | typeof readTextNumber,
  number: unknown,
  country: string,
): Reached | undefined {
  if (!isPresent(number)) return undefined;
  const found = read(number as string, country);
  if (found.ok) return found;
  const display = `${number as string}`;
  warn(
    'CrisisSupport',
    `${JSON.stringify(number)} is no number to call or text, so it is plain text, or left out where nobody could dial it. ${reasonOf(found.fault)}`,
  );
  return hasNumber.test(display) ? { display } : undefined;
}

/** The site of a web address as people know it. */
export const hostOf = (url: string): string => spoken(url).replace(/[/?#].*$/, '');

function reached(line: Line, country: string): ReachedLine {
  const chat = safeUrl('CrisisSupport', line.href);
  return {
    line,
    call: numberOf(readTelephone, line.telephone, country),
    sms: numberOf(readTextNumber, line.sms, country),
    chat: chat ? { href: chat, display: spoken(chat) } : undefined,
  };
}

/** A line in the words of a language, as far as it has them. */
function inLanguage(line: Line, tag: string): Line {
  const { title, text } = line.translations?.[tag] ?? {};
  return { ...line, title: title || line.title, text: text || line.text };
}

/** The lines that can be reached, in the words of a language. Without any there is nothing to show in place of those of the United States. */
export const linesOf = (crisis: Crisis | null | undefined, tag: string): ReachedLine[] =>
  presentItems(crisis?.lines)
    .map((line) => reached(inLanguage(line, tag), crisis?.country ?? 'US'))
    .filter(({ call, sms, chat }) => call || sms || chat);

/** How a line is reached, as a part of a sentence: `call or text 988 or chat at 988lifeline.org/chat`. */
export function waysOf({ call, sms, chat }: ReachedLine, words: Words): ReactNode {
  const said = (sentence: string, { href, display }: Reached) => {
    const link = crisisLink(href, display, undefined, 'no');
    return fill(sentence, { number: link, address: link });
  };
  const isOne = call && call.display === sms?.display;
  const ways = [
    call && said(isOne ? words.callOrText : words.call, call),
    !isOne && sms && said(words.text, sms),
    chat && said(words.chat, chat),
  ].filter(Boolean);
  return ways.map((way, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- ways never change places
    <Fragment key={index}>
      {index > 0 && (index < ways.length - 1 ? ', ' : ` ${words.or} `)}
      {way}
    </Fragment>
  ));
}
