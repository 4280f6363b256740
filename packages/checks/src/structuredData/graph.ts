import { parse } from 'parse5';

import { attribute, elementsIn, rawText } from './html.ts';

/** A thing of a graph: its type, its id and its properties. */
export interface Node {
  '@type'?: string;
  '@id'?: string;
  [property: string]: unknown;
}

export interface Graph {
  '@context': string;
  '@graph': Node[];
}

/**
 * The blocks of JSON-LD in a page.
 *
 * @throws when one is no JSON.
 */
export const graphsIn = (html: string): Graph[] =>
  elementsIn(parse(html), 'script')
    .filter((script) => attribute(script, 'type') === 'application/ld+json')
    .map((script) => JSON.parse(rawText(script)));

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A thing and the things inside of it. */
export function nodesIn(node: Node): Node[] {
  const inside = Object.values(node).flat().filter(isNode).flatMap(nodesIn);
  return [node, ...inside];
}

/** What a thing says, without its type and id. */
export const propertiesOf = (node: Node): [name: string, values: unknown[]][] =>
  Object.entries(node)
    .filter(([name]) => !name.startsWith('@'))
    .map(([name, value]) => [name, Array.isArray(value) ? value : [value]]);
