import postcss, { type AtRule, type Root, type Rule } from 'postcss';

import { removeEmpty } from './empty.ts';
import { Elements } from './selectors.ts';

/** Properties that set the same thing under other names. Others share their first word with what they are shorthand for. */
const families: Readonly<Record<string, string>> = {
  top: 'inset',
  right: 'inset',
  bottom: 'inset',
  left: 'inset',
  line: 'font',
  align: 'place',
  justify: 'place',
  row: 'gap',
  column: 'columns',
  grid: 'gap',
  width: 'size',
  height: 'size',
  inline: 'size',
  block: 'size',
  min: 'size',
  max: 'size',
};

function familyOf(property: string): string {
  if (property.startsWith('--')) return property;
  const [first = ''] = property.replace(/^-[a-z]+-/, '').split('-');
  return families[first] ?? first;
}

/** A rule that is in no other, with what decides which of two such rules counts. */
interface Unit {
  rule: Rule;
  layer: string;
  families: ReadonlySet<string>;
  isForPaper: boolean;
}

function unitOf(rule: Rule): Unit | undefined {
  const around: AtRule[] = [];
  for (let each = rule.parent; each && each.type !== 'root'; each = each.parent as typeof each) {
    if (each.type === 'rule') return undefined;
    around.push(each as AtRule);
  }
  if (around.some(({ name }) => name === 'keyframes')) return undefined;
  const families = new Set<string>();
  rule.walkDecls(({ prop }) => void families.add(familyOf(prop)));
  return {
    rule,
    layer: around.flatMap(({ name, params }) => (name === 'layer' ? [params] : [])).join(),
    families,
    isForPaper: around.some(({ name, params }) => name === 'media' && params === 'print'),
  };
}

function unitsOf(root: Root): Unit[] {
  const units: Unit[] = [];
  root.walkRules((rule) => {
    const unit = unitOf(rule);
    if (unit) units.push(unit);
  });
  return units;
}

const meet = <Item>(one: ReadonlySet<Item>, other: ReadonlySet<Item>): boolean =>
  [...one].some((item) => other.has(item));

/**
 * Which rules come later, when those of the first screen come before all others: what it does not use, and what must
 * stay after one of those to win over it.
 */
function later(units: readonly Unit[], isFirst: (unit: Unit) => boolean, elements: Elements): Set<Unit> {
  const result = new Set<Unit>();
  for (const unit of units) {
    const losesTo = (other: Unit) =>
      other.layer === unit.layer &&
      meet(other.families, unit.families) &&
      meet(elements.all(other.rule.selectors), elements.all(unit.rule.selectors));
    if (!isFirst(unit) || [...result].some(losesTo)) result.add(unit);
  }
  return result;
}

/**
 * Parts the rules of a page: what its first screen uses, which can be inside, and what must come before the rest of the
 * page. Both together look like the whole. A rule is in both where its place among the others decides.
 *
 * @param at Where in the HTML the first screen ends.
 */
export function partRules(css: string, html: string, at: number): { first: string; rest: string } {
  const [first, rest] = [postcss.parse(css), postcss.parse(css)];
  const start = new Elements(html.slice(0, at));
  const isFirst = ({ rule, isForPaper }: Unit) => !isForPaper && start.used(rule.selectors).length > 0;
  const units = unitsOf(rest);
  const late = later(units, isFirst, new Elements(html));
  for (const [index, { rule }] of unitsOf(first).entries()) {
    if (!isFirst(units[index] as Unit)) rule.remove();
  }
  for (const unit of units) if (!late.has(unit)) unit.rule.remove();
  // What is no rule, such as the files of a font, or the order of layers, is needed from the start.
  rest.walkAtRules(/^(?:font-face|keyframes|property)$/, (rule) => void rule.remove());
  // The order of layers is that in which they are first named, though one may have nothing yet.
  first.walkAtRules('layer', (layer) => {
    if (!layer.nodes) return;
    removeEmpty(layer);
    if (layer.nodes.length === 0) layer.replaceWith({ name: 'layer', params: layer.params });
  });
  removeEmpty(first);
  removeEmpty(rest);
  return { first: first.toString(), rest: rest.toString() };
}
