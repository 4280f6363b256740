import { names } from './contract.js';

type Tree = { readonly [key: string]: string | Tree };

/**
 * Pairs the values of a part of the contract with their property names, in the
 * order of `values`: `{ color: { ink: '#111' } }` gives `[['--cairn-color-ink', '#111']]`.
 *
 * @throws RangeError when `values` holds a key that the contract does not name.
 */
export function declarations(values: Tree, named: Tree = names): [property: string, value: string][] {
  return Object.entries(values).flatMap(([key, value]): [string, string][] => {
    const name = Object.hasOwn(named, key) ? named[key] : undefined;
    if (typeof value === 'string' && typeof name === 'string') return [[name, value]];
    if (typeof value === 'object' && typeof name === 'object') return declarations(value, name);
    throw new RangeError(
      `"${key}" is not a token of the contract. See themeContract in @cairn-ds/tokens for the names.`,
    );
  });
}
