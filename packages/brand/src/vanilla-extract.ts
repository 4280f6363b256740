import { layers } from '@cairn-ds/tokens';
import type { GlobalStyleRule } from '@vanilla-extract/css';

import type { Brand } from './brand.js';
import { type Rule, rulesOf } from './rules.js';

/** `globalStyle` takes custom properties as `vars` and everything else by its name in script. */
function style(declarations: Rule['declarations']): GlobalStyleRule {
  const custom = declarations.filter(([property]) => property.startsWith('--'));
  const scheme = declarations.find(([property]) => property === 'color-scheme')?.[1];
  return { ...(scheme && { colorScheme: scheme }), ...(custom.length > 0 && { vars: Object.fromEntries(custom) }) };
}

/**
 * A brand as arguments for vanilla-extract's `globalStyle`, in the layer of
 * tokens; in a `.css.ts` file:
 *
 * ```ts
 * for (const [selector, rule] of brandStyles(brand)) globalStyle(selector, rule);
 * ```
 *
 * @param options.root Whether the brand is also the document's. Default `true`.
 */
export function brandStyles(
  brand: Brand,
  { root = true }: { root?: boolean } = {},
): [selector: string, rule: GlobalStyleRule][] {
  return rulesOf(brand, root).map(({ media, selector, declarations }) => {
    const rule = style(declarations);
    return [selector, { '@layer': { [layers.tokens]: media ? { '@media': { [media]: rule } } : rule } }];
  });
}
