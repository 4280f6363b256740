import { parse } from 'parse5';

import { attribute, elementsIn, rawText, readText } from '../html.ts';

/** What a person can see and follow on a page. */
export interface Shown {
  /** All text, with single spaces. */
  text: string;
  /** Where links lead and pictures are, in full. */
  addresses: ReadonlySet<string>;
  /** The days that `<time>` elements with words say. */
  days: ReadonlySet<string>;
  /** The rows of tables. */
  rows: readonly string[];
  /** Of `<html>`. */
  language: string;
}

/** With single spaces, and without the sign that only keeps a word on one line. */
export const tidy = (text: string): string => text.replaceAll('\u2060', '').replaceAll(/\s+/g, ' ').trim();

/** @param site Address of the site: links within it are read from there. */
export function shownOn(html: string, site: string): Shown {
  const document = parse(html);
  const [root] = elementsIn(document, 'html');
  const links = elementsIn(document, 'a', 'img', 'link').flatMap((element) => {
    if (element.tagName === 'link' && attribute(element, 'rel') !== 'canonical') return [];
    const address = attribute(element, 'href') ?? attribute(element, 'src');
    return address !== undefined && URL.canParse(address, site) ? [new URL(address, site).href] : [];
  });
  const days = elementsIn(document, 'time').filter((time) => tidy(rawText(time)) !== '');
  return {
    text: tidy(readText(document)),
    addresses: new Set(links),
    days: new Set(days.flatMap((time) => attribute(time, 'datetime') ?? [])),
    rows: elementsIn(document, 'tr').map((row) => tidy(readText(row))),
    language: (root && attribute(root, 'lang')) ?? '',
  };
}
