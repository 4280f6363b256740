/**
 * The cascade layers of Cairn, lowest first. Every stylesheet opens with this
 * order, so that it does not matter which one loads first. Styles outside any
 * layer win over all of them; a host page's reset therefore belongs in a layer
 * named before `cairn`.
 */
export const layers = {
  tokens: 'cairn.tokens',
  base: 'cairn.base',
  shared: 'cairn.shared',
  components: 'cairn.components',
} as const;

/** The statement that fixes the order of the layers. */
export const layerOrder = `@layer ${Object.values(layers).join(', ')};`;
