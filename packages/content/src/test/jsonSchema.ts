import { meanings } from '@cairn-ds/config/words';
import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';

import { kinds, type Kind } from '../model/kinds.js';

/** No other fields, as people write it; what each field means; and that white space alone is no words. */
function tidied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidied);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inside]) => {
    if (key === 'additionalProperties' && JSON.stringify(inside) === '{"not":{}}') return [key, false];
    return [key, key === 'properties' ? described(inside as Record<string, object>) : tidied(inside)];
  });
  const tidy = Object.fromEntries(entries);
  return 'minLength' in tidy && !('pattern' in tidy) ? { ...tidy, pattern: String.raw`\S` } : tidy;
}

function meaningOf(name: string): string {
  const meaning = meanings[name];
  if (meaning === undefined) throw new Error(`The field ${name} has no meaning in the vocabulary. Add it there.`);
  return meaning;
}

const described = (fields: Record<string, object>) =>
  Object.fromEntries(
    Object.entries(fields)
      // Found out by the reader, and never written.
      .filter(([name]) => name !== 'expired')
      .map(([name, field]) => [name, { description: meaningOf(name), ...(tidied(field) as object) }]),
  );

/**
 * The JSON Schema of a kind of file, for editors and content systems. What JSON Schema has no words for is left to the
 * reader: whether a day is in the calendar, a number can be dialed, an id is another's.
 */
export function jsonSchema(kind: Kind): JsonSchema {
  const schema = toJsonSchema(kinds[kind], { errorMode: 'ignore' });
  const { $schema, ...rest } = tidied(schema) as JsonSchema;
  return { $schema, title: `A file of a clinic: ${kind}`, ...rest };
}
