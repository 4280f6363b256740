// oxlint-disable-next-line typescript/triple-slash-reference -- the validator has no types, whoever compiles this file
/// <reference path="./validator.d.ts" />
import Validator from '@adobe/structured-data-validator';

import { nodesIn, propertiesOf, type Graph } from './graph.ts';
import { rangeFaults } from './ranges.ts';
import { statements } from './vocabulary.ts';

const prefixes: readonly (readonly [prefix: string, address: string])[] = [
  ['rdf:', 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'],
  ['rdfs:', 'http://www.w3.org/2000/01/rdf-schema#'],
  ['schema:', 'http://schema.org/'],
];

function short(address: string): string {
  const known = prefixes.find(([, start]) => address.startsWith(start));
  return known ? address.replace(known[1], known[0]) : address;
}

interface Entity {
  '@id': string;
  '@type'?: string;
  [predicate: string]: string | { '@id': string }[] | undefined;
}

/** The vocabulary in the form in which the validator reads it. */
function asJsonLd(): { '@graph': Entity[] } {
  const entities = new Map<string, Entity>();
  for (const [subject, predicate, object] of statements) {
    const entity = entities.get(subject) ?? { '@id': short(subject) };
    entities.set(subject, entity);
    const name = short(predicate);
    const before = entity[name];
    // Types of schema.org's own, such as that of Monday, are of no use to it.
    if (name === 'rdf:type') entity['@type'] ??= short(object);
    else entity[name] = [...(Array.isArray(before) ? before : []), { '@id': short(object) }];
  }
  return { '@graph': [...entities.values()] };
}

const validator = new Validator(asJsonLd());

/**
 * What schema.org does not know or does not allow: types, properties of a type, values of a property; and what search
 * engines miss in what they read. A line each.
 */
export async function vocabularyFaults(graph: Graph): Promise<string[]> {
  const issues = await Promise.all(
    graph['@graph'].map((node) => {
      const jsonld = { [node['@type'] ?? '']: [structuredClone(node)] };
      return validator.validate({ jsonld, microdata: {}, rdfa: {} });
    }),
  );
  const types = issues.flat().map(({ rootType, path, issueMessage }) => {
    const way = path.flatMap(({ property }) => property ?? []);
    return `${[rootType, ...way].join('.')}: ${issueMessage}`;
  });
  const untyped = graph['@graph']
    .flatMap(nodesIn)
    .filter((node) => node['@type'] === undefined && propertiesOf(node).length > 0)
    .map((node) => `${JSON.stringify(node)} has no type, so nobody knows what it is.`);
  return [...types, ...untyped, ...rangeFaults(graph)];
}
