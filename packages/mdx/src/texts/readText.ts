import { toHast } from 'mdast-util-to-hast';

import type { Shape, Text, TextRead } from '@cairn-ds/content/files';

import { passThrough } from '../citations/body.js';
import { citationFaults, readCitations } from '../citations/read.js';
import type { Fault } from '../fault.js';
import { parse } from '../parse.js';
import { readHeadings } from '../sections/headings.js';
import { placesIn } from '../sections/ids.js';
import { elementFaults } from './elements.js';
import { leadsIn, leadFaults } from './leads.js';
import { lookUpFaults } from './lookUps.js';
import { unknownNames } from './names.js';
import { nestedLinkFaults } from './nestedLinks.js';
import { slips } from './slips.js';

export interface ReadTextOptions {
  /** Names of the components with which a text can be written. Left out, every one is taken for one of them. */
  components?: readonly string[] | undefined;
  /** Ids that the page has besides those of `reservedIds`: those of `sections`. @default none */
  reserved?: readonly string[] | undefined;
  /**
   * What can be looked up in `props`, as `{ fields: { clinic: clinicShape } }` of `@cairn-ds/content/files`. Left out,
   * anything can.
   */
  props?: Shape | undefined;
}

/**
 * Reads the text of an article, a service, a page or a policy for `loadClinic`, which then tells what is wrong in it
 * together with all else: what is no MDX, citations without a source, headings that no link can lead to, numbers that
 * cannot be dialed, pictures without words, links within links, components, names and fields that are not there, and
 * slips of Markdown that would be shown as signs.
 */
export function readText(
  { body, references, country }: Text,
  { components, reserved = [], props = {} }: ReadTextOptions = {},
): TextRead {
  const tree = parse(body);
  if (!('type' in tree)) return { problems: [tree], links: [], files: [], ids: undefined };
  const page = toHast(tree, { passThrough });
  const citations = readCitations(page);
  const { faults } = readHeadings(page, reserved);
  const leads = leadsIn(page);
  const problems = [
    ...(references ? citationFaults(citations, references) : citations.faults),
    ...faults,
    ...leadFaults(leads),
    ...elementFaults(page, country),
    ...nestedLinkFaults(page),
    ...unknownNames(tree, components),
    ...lookUpFaults(tree, props),
    ...slips(tree, body),
  ];
  const lineOf = ({ line }: Fault) => line ?? 0;
  return { ...leads, problems: problems.toSorted((a, b) => lineOf(a) - lineOf(b)), ids: placesIn(page, reserved) };
}
