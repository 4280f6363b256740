import { globalStyle, style, type GlobalStyleRule, type StyleRule } from '@vanilla-extract/css';

import { layers } from './layers.css.js';

/**
 * A class in the layer of components, by the name of its export: `root` in Button.css.ts is the class
 * `cairn-Button`, and `label` is `cairn-Button-label`. Takes the classes of shared styles to compose with.
 *
 * @throws when it is to be composed with a component's class: of two rules in one layer the one that is
 * loaded later wins, and stylesheets may be loaded in any order.
 */
export function rule(name: string, styles: StyleRule, ...compose: string[]): string {
  const component = compose.find((one) => /^cairn-[A-Z]/.test(one));
  if (component)
    throw new Error(`"${name}" cannot be made from ${component}: make what they share with \`shared.rule\`.`);
  return inLayer(layers.components, name, styles, compose);
}

/** A rule for a selector in the layer of components, for what only a descendant or a state selector can reach. */
export function select(selector: string, styles: GlobalStyleRule): void {
  globalStyle(selector, { '@layer': { [layers.components]: styles } });
}

/** The same in the layer below, for what several components use: whichever is loaded last, the component's own rules win. */
export const shared = {
  rule: (name: string, styles: StyleRule, ...compose: string[]) => inLayer(layers.shared, name, styles, compose),
  select(selector: string, styles: GlobalStyleRule): void {
    globalStyle(selector, { '@layer': { [layers.shared]: styles } });
  },
};

function inLayer(layer: string, name: string, styles: StyleRule, compose: string[]): string {
  const own: StyleRule = { '@layer': { [layer]: styles } };
  return style(compose.length > 0 ? [...compose, own] : own, name);
}
