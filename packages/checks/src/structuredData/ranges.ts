import { isNode, nodesIn, propertiesOf, type Graph, type Node } from './graph.ts';
import { isA, isMember, rangeOf } from './vocabulary.ts';

const day = /^\d{4}-\d{2}-\d{2}$/;
const time = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/;

/** What the simple types of schema.org look like in JSON. */
const simple: Readonly<Record<string, (value: unknown) => boolean>> = {
  Boolean: (value) => typeof value === 'boolean',
  Date: (value) => typeof value === 'string' && day.test(value) && !Number.isNaN(Date.parse(value)),
  DateTime: (value) => typeof value === 'string' && value.includes('T') && !Number.isNaN(Date.parse(value)),
  Integer: Number.isInteger,
  Number: (value) => typeof value === 'number',
  Text: (value) => typeof value === 'string',
  Time: (value) => typeof value === 'string' && time.test(value),
  URL: (value) => typeof value === 'string' && /^https?:/.test(value) && URL.canParse(value),
};

/** Values of properties that are of none of the types that the vocabulary allows there. Properties that it does not know are told elsewhere. */
export function rangeFaults(graph: Graph): string[] {
  const things = graph['@graph'];
  return things.flatMap(nodesIn).flatMap((node) =>
    propertiesOf(node).flatMap(([property, values]) => {
      const range = rangeOf(property);
      if (range.length === 0) return [];
      return values.flatMap((value) => faultOf(value, range, things) ?? []).map((fault) => said(node, property, fault));
    }),
  );
}

const said = (node: Node, property: string, fault: string): string => `${node['@type']}.${property}: ${fault}`;

function faultOf(value: unknown, range: readonly string[], things: readonly Node[]): string | undefined {
  const takes = `It takes ${range.join(' or ')}.`;
  if (!isNode(value)) {
    const fits = range.some((type) => simple[type]?.(value)) || (typeof value === 'string' && isMember(value, range));
    return fits ? undefined : `${JSON.stringify(value)} is of another type. ${takes}`;
  }
  const type = value['@type'] ?? things.find((thing) => thing['@id'] === value['@id'])?.['@type'];
  if (type === undefined) return `nothing in the graph is ${JSON.stringify(value['@id'])}.`;
  return isA(type, range) ? undefined : `a ${type} stands there. ${takes}`;
}
