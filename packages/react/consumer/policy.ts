/**
 * The policy for props, as types, held against every component that is exported:
 *
 * - A prop that may be left out takes `undefined` and `null`, and so do the fields of the data in it.
 * - A list is `readonly`, at any depth.
 *
 * Native props are as React has them. The compiler names what breaks the policy: `WeekSchedule.days.hours refuses null`.
 */
import type * as Cairn from '@cairn-ds/react';
import type { ComponentProps, ReactNode } from 'react';

type Exports = typeof Cairn;

/** Elements that differ in their native props, those of all components among them. */
type Element = 'a' | 'aside' | 'button' | 'dl' | 'form' | 'img' | 'input' | 'li' | 'ol' | 'p' | 'svg';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type IsNative<Name, Type> = Name extends 'ref' | 'key' | `on${Capitalize<string>}` | `aria-${string}`
  ? true
  : {
        [Tag in Element]: Name extends keyof ComponentProps<Tag> ? Same<ComponentProps<Tag>[Name], Type> : false;
      }[Element] extends false
    ? false
    : true;

/** Own props of a component. A union of props is looked through one by one. */
type OwnFaults<Props, Component extends string> = Props extends object
  ? FieldFaults<
      { [Name in keyof Props as IsNative<Name, Props[Name]> extends true ? never : Name]: Props[Name] },
      Component
    >
  : never;

type FieldFaults<Fields, Path extends string> = {
  [Name in keyof Fields & string]-?:
    | (Record<never, never> extends Pick<Fields, Name>
        ? OptionalFaults<Required<Fields>[Name], `${Path}.${Name}`>
        : never)
    | ValueFaults<Fields[Name], `${Path}.${Name}`>;
}[keyof Fields & string];

type OptionalFaults<Value, Path extends string> =
  | (null extends Value ? never : `${Path} refuses null`)
  | (undefined extends Value ? never : `${Path} refuses undefined`);

/** What React renders may be anything, so there is nothing to look for inside. */
type ValueFaults<Value, Path extends string> = [ReactNode] extends [Value] ? never : PartFaults<Value, Path>;

type PartFaults<Value, Path extends string> = Value extends object
  ? Value extends Date | string | ((...parts: never[]) => unknown) | (new (...parts: never[]) => unknown)
    ? never
    : Value extends readonly (infer Item)[]
      ? (Value extends unknown[] ? `${Path} refuses a readonly list` : never) | ValueFaults<Item, Path>
      : FieldFaults<Value, Path>
  : never;

type Faults = {
  [Name in keyof Exports & Capitalize<string>]: Exports[Name] extends (props: infer Props) => ReactNode
    ? OwnFaults<Props, Name>
    : never;
}[keyof Exports & Capitalize<string>];

type None<Fault extends never> = Fault;

export type Policy = None<Faults>;

/** The policy sees what it is for. */
interface Careless {
  named?: string | null | undefined;
  title?: string | undefined;
  count?: number | null;
  slot?: ReactNode;
  days: { hours?: number }[];
}

type Equal<A, B> = Same<A, B> extends true ? never : 'differs';

export type Proof = None<
  Equal<
    FieldFaults<Careless, 'Careless'>,
    | 'Careless.title refuses null'
    | 'Careless.count refuses undefined'
    | 'Careless.days refuses a readonly list'
    | 'Careless.days.hours refuses null'
    | 'Careless.days.hours refuses undefined'
  >
>;
