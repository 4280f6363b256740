import { globalStyle, style, type GlobalStyleRule, type StyleRule } from '@vanilla-extract/css';

import { layers } from './layers.css.js';

/**
 * A class in the layer of components, by the name of its export: `root` in Button.css.ts is the class
 * `cairn-Button`, and `label` is `cairn-Button-label`. Takes class names to compose with, like vanilla-extract's `style`.
 */
export function rule(name: string, styles: StyleRule, ...compose: string[]): string {
  const own: StyleRule = { '@layer': { [layers.components]: styles } };
  return style(compose.length > 0 ? [...compose, own] : own, name);
}

/** A rule for a selector in the layer of components, for what only a descendant or a state selector can reach. */
export function select(selector: string, styles: GlobalStyleRule): void {
  globalStyle(selector, { '@layer': { [layers.components]: styles } });
}
