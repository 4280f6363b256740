import postcss, { type AtRule, type Declaration, type Root } from 'postcss';

import { removeEmpty } from './empty.ts';
import { keepReadFonts } from './fonts.ts';
import { foldProperties } from './properties.ts';
import { Elements } from './selectors.ts';
import { withShortNames } from './shortNames.ts';

/** Keeps the selectors that can apply to an element. */
function keepUsedSelectors(root: Root, elements: Elements): void {
  root.walkRules((rule) => {
    const { parent } = rule;
    if (parent?.type === 'atrule' && (parent as AtRule).name === 'keyframes') return;
    const around = parent?.type === 'rule' ? (parent as typeof rule).selectors : undefined;
    const left = elements.used(rule.selectors, around);
    if (left.length === 0) rule.remove();
    else rule.selectors = left;
  });
}

/** Puts the blocks of one layer together, where the first of them is. Their order among each other stays. */
function gatherLayers(root: Root): void {
  const first = new Map<string, AtRule>();
  root.each((node) => {
    if (node.type !== 'atrule' || node.name !== 'layer') return;
    const names = node.params.replaceAll(/\s/g, '');
    const known = first.get(names);
    if (!known) first.set(names, node);
    else {
      if (node.nodes) known.append(node.nodes);
      node.remove();
    }
  });
}

/** Takes out a list of layers whose blocks come in its order anyway. A layer that it does not name comes last. */
function removeKnownOrder(root: Root): void {
  const layers = root.nodes.filter((node): node is AtRule => node.type === 'atrule' && node.name === 'layer');
  const [list, ...blocks] = layers;
  if (!list || list.nodes || blocks.some(({ nodes }) => !nodes)) return;
  const order = list.params.split(/,\s*/);
  const places = blocks.map(({ params }) => (order.includes(params) ? order.indexOf(params) : order.length));
  if (places.every((place, index) => place >= (places[index - 1] ?? 0))) list.remove();
}

/**
 * Names the root once, where a rule names it by its theme too: both count the same, and no other part has a theme. What
 * gives way to a color scheme or a contrast that is asked for need not, where none is.
 */
function nameRootOnce(root: Root, elements: Elements): void {
  const asks = /\[data-(?:color-scheme|contrast)/.test(`${root}`);
  root.walkRules((rule) => {
    if (rule.selector === ':where(:root)' && !asks) rule.selector = ':root';
    const isTheme = (selector: string) => /^(?::root|\[data-brand(?:=[\w-]+)?\])$/.test(selector);
    if (rule.selectors.every(isTheme) && elements.isRoot(rule.selectors)) rule.selector = ':root';
  });
}

/** Puts a rule into the one before it where both have the same selectors, without what the second says anew. */
function joinNeighbors(root: Root): void {
  root.walkRules((rule) => {
    const before = rule.prev();
    if (before?.type !== 'rule' || before.selector !== rule.selector) return;
    const isAnew = ({ prop }: Declaration) => rule.some((node) => node.type === 'decl' && node.prop === prop);
    before.each((node) => void (node.type === 'decl' && isAnew(node) && node.remove()));
    before.append(rule.nodes);
    rule.remove();
  });
}

/** The text without what only people need. */
const minified = (css: string): string =>
  css
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/\s*\n\s*/g, '')
    .replaceAll(/(?<=[{;,:])\s+(?=[\w"'#-])/g, '')
    .replaceAll(/(?<![\w.])0\.(?=\d)/g, '.')
    .replaceAll(/\s+\{/g, '{')
    .replaceAll('@media (', '@media(')
    .replaceAll('% / ', '%/')
    .replaceAll(/;\}/g, '}');

/**
 * What of a stylesheet some HTML uses, on a screen and on paper: rules for its elements, files of fonts with its letters,
 * and the custom properties that those ask for. States, such as `:hover` and `[aria-current]`, stay: they come and go.
 * A script may change attributes, except for `class`, `style` and the theme's; it adds no elements of Cairn.
 */
export function usedRules(css: string, html: string): string {
  const root = postcss.parse(css);
  const elements = new Elements(html);
  keepUsedSelectors(root, elements);
  keepReadFonts(root, html);
  removeEmpty(root);
  foldProperties(root, elements, html);
  removeEmpty(root);
  gatherLayers(root);
  removeKnownOrder(root);
  nameRootOnce(root, elements);
  joinNeighbors(root);
  return minified(withShortNames(root.toString(), html));
}
