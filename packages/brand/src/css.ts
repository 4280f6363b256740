import { layerOrder, layers } from '@cairn-ds/tokens';

import type { Brand } from './brand.js';
import { type Rule, rulesOf } from './rules.js';

function written({ media, selector, declarations }: Rule): string {
  const rule = `${selector}{${declarations.map(([property, value]) => `${property}:${value}`).join(';')}}`;
  return media ? `@media ${media}{${rule}}` : rule;
}

/**
 * Writes a brand as CSS, for a file or a `<style>` element: all four versions,
 * with no build tool and no script.
 *
 * The brand applies to every element with `data-brand="<name>"`, so that
 * several can stand on one page; with `root`, to the document as well. Versions
 * follow the reader's settings; the nearest `data-color-scheme="light|dark"` and
 * `data-contrast="standard|more"` go before them.
 *
 * @param options.root Whether the brand is also the document's. Default `true`.
 */
export function brandCss(brand: Brand, { root = true }: { root?: boolean } = {}): string {
  return [layerOrder, `@layer ${layers.tokens}{`, ...rulesOf(brand, root).map(written), '}'].join('');
}
