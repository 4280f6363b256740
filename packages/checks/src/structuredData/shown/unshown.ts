import { graphsIn, isNode, propertiesOf, type Node } from '../graph.ts';
import { isInTable } from './hours.ts';
import { shownOn, tidy, type Shown } from './page.ts';

type Check = (value: string, shown: Shown) => boolean;

const isLinked: Check = (value, { addresses }) => addresses.has(value);

/** Whether these words stand on the page, as whole words. */
const isRead: Check = (value, { text }) => {
  const words = tidy(value);
  const sign = /[\p{L}\p{N}]/u;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = text[at - 1] ?? '';
    const after = text[at + words.length] ?? '';
    if (!sign.test(before) && !sign.test(after)) return true;
  }
  return false;
};

/** What is not read as it stands, why not, and what is held against the page instead. All else has to be read there. */
const otherwise: Readonly<Record<string, readonly [reason: string, check: Check]>> = {
  url: ['where a link leads', isLinked],
  contentUrl: ['where a picture is', isLinked],
  image: ['where a picture is', isLinked],
  telephone: ['the number as machines dial it', (value, { addresses }) => addresses.has(`tel:${value}`)],
  inLanguage: ['the language is that of <html>', (value, { language }) => language === value],
  addressCountry: ['nobody prints their own country', (value, { language }) => language.endsWith(`-${value}`)],
  dateModified: ['a day that a <time> says in words', (value, { days }) => days.has(value)],
  lastReviewed: ['a day that a <time> says in words', (value, { days }) => days.has(value)],
};

/**
 * What the structured data of a page says and the page does not show, a line each.
 *
 * @param site Address of the site, with which its links begin.
 */
export function unshown(html: string, site: string): string[] {
  const shown = shownOn(html, site);
  return graphsIn(html).flatMap((graph) => graph['@graph'].flatMap((node) => unshownIn(node, shown, site)));
}

function unshownIn(node: Node, shown: Shown, site: string): string[] {
  const id = node['@id'];
  const type = node['@type'];
  // Times and days say something together, so they are looked for together, as a row of a table has them in words.
  if (type === 'OpeningHoursSpecification') {
    return isInTable(node, shown) ? [] : [`${type}: no row says ${JSON.stringify(node)}`];
  }
  const nowhere =
    id !== undefined && !isKnown(id, shown, site) ? [`${type ?? ''}@id: ${id} is no page linked here`] : [];
  const values = propertiesOf(node).flatMap(([property, values]) =>
    values.flatMap((value, index) => {
      if (isNode(value)) return [...unshownIn(value, shown, site), ...misplaced(value, index)];
      return property === 'position' || isSaid(property, String(value), shown)
        ? []
        : [`${type}.${property}: ${JSON.stringify(value)} is not shown`];
    }),
  );
  return [...nowhere, ...values];
}

const isSaid = (property: string, value: string, shown: Shown): boolean =>
  (otherwise[property]?.[1] ?? isRead)(value, shown);

/** A place in a list that is not the one where it stands. */
const misplaced = ({ position }: Node, index: number): string[] =>
  position === undefined || position === index + 1
    ? []
    : [`position: ${JSON.stringify(position)} is place ${index + 1}`];

/** Ids are addresses: of this page, of a page that it leads to, or of a thing there. */
function isKnown(id: string, { addresses }: Shown, site: string): boolean {
  const [page = ''] = id.split('#');
  return addresses.has(page) || page === new URL('/', site).href;
}
