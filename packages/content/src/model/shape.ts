import type * as v from 'valibot';

import { clinic } from './clinic.js';

/** What can be looked up in a value. Where neither is said, nobody knows, and anything may be. */
export interface Shape {
  /** By a name: those of a group, also of fields that may be left out. */
  readonly fields?: Readonly<Record<string, Shape>> | undefined;
  /** By a number: each of a list. */
  readonly entry?: Shape | undefined;
}

type AnySchema = v.GenericSchema & {
  readonly pipe?: readonly AnySchema[];
  readonly wrapped?: AnySchema;
  readonly item?: AnySchema;
  readonly entries?: Readonly<Record<string, AnySchema>>;
};

/** What can be looked up in data of a schema. */
function shapeOf(schema: v.GenericSchema): Shape {
  const { pipe = [], wrapped, item, entries } = schema as AnySchema;
  if (wrapped) return shapeOf(wrapped);
  if (item) return { entry: shapeOf(item) };
  if (entries) {
    return { fields: Object.fromEntries(Object.entries(entries).map(([name, inside]) => [name, shapeOf(inside)])) };
  }
  // Of the steps of a pipe, one says what the data are made of.
  const known = pipe.filter(({ kind }) => kind === 'schema').map(shapeOf);
  return known.find(({ fields, entry }) => fields ?? entry) ?? {};
}

/** What can be looked up in a clinic. */
export const clinicShape: Shape = shapeOf(clinic);
