import type { Brand } from './brand.js';

/** A value as TypeScript source, with quotation marks only around keys that need them. */
const source = (value: unknown) => JSON.stringify(value, null, 2).replace(/^(\s*)"([A-Za-z_$][\w$]*)":/gm, '$1$2:');

/**
 * Writes the values of a brand as a TypeScript module that imports nothing:
 * `brand.colors.light.ink`, `brand.style.density`.
 *
 * @param options.preload Addresses of the fonts that a page should preload.
 */
export function brandTs(brand: Brand, { preload = [] }: { preload?: readonly string[] } = {}): string {
  const { name, colors, style, input } = brand;
  return [
    `/** The brand "${name}". Written by cairn-brand: change the brand file and build again. */`,
    `export const brand = ${source({ name, colors, style, input, preload })} as const;`,
    '',
  ].join('\n');
}
