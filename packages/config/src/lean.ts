/** A stylesheet as it is bundled, and the code that uses it. */
interface Sheet {
  css: string;
  code: string;
}

/**
 * A stylesheet of components as it travels: only rules of which the code names a class; each layer once, after their
 * order; what is for paper in one piece; rules with one long beginning nested in it; and no space that means nothing.
 *
 * @param beside A stylesheet that is loaded as well: what that one has is left out.
 */
export function lean(sheet: Sheet, beside?: Sheet): string {
  const all = layersIn(sheet);
  const known = beside && layersIn(beside);
  const own = [...all].map(([name, rules]) => [name, without(rules, known?.get(name) ?? '')] as const);
  const layers = own.filter(([, rules]) => rules);
  return `@layer ${[...all.keys()].join(',')};${layers.map(([name, rules]) => `@layer ${name}{${nested(paperLast(rules))}}`).join('')}`;
}

/** What is for paper in one piece at the end, where it has the last word. */
function paperLast(css: string): string {
  const print = '@media print{';
  const all = statements(css);
  const paper = all.filter((statement) => statement.startsWith(print));
  if (paper.length < 2) return css;
  const screen = all.filter((statement) => !statement.startsWith(print));
  return `${screen.join('')}${print}${paper.map((statement) => parts(statement)[1]).join('')}}`;
}

/** The rules of each layer, in the order of the layers. */
function layersIn({ css, code }: Sheet): Map<string, string> {
  const classes = new Set(code.match(/cairn-[\w-]+/g));
  const order = [...css.matchAll(/@layer ([\w.]+);/g)].map(([, name = '']) => name);
  const contents = new Map(order.map((name) => [name, '']));
  for (const block of tight(css)
    .replaceAll(/@layer [\w.]+;/g, '')
    .split(/(?=@layer [\w.]+\{)/)) {
    const [opening = '', name = ''] = /^@layer ([\w.]+)\{/.exec(block) ?? [];
    if (opening) contents.set(name, contents.get(name) + used(block.trim().slice(opening.length, -1), classes));
  }
  return contents;
}

/** Without the spaces that a minifier leaves in values with variables and in queries. */
const tight = (css: string): string =>
  css.replaceAll(/([,:]) /g, '$1').replaceAll(/(?<=[\w)"]) ([*/]) (?=[\w(.\-"])/g, '$1');

/** The rules that have no class, or one of these. */
function used(css: string, classes: ReadonlySet<string>): string {
  const kept = statements(css).map((statement) => {
    const [name, rules] = parts(statement);
    if (name.startsWith('@')) {
      const inside = used(rules, classes);
      return inside && `${name}{${inside}}`;
    }
    const named = name.match(/(?<=\.)cairn-[\w-]+/g);
    return !named || named.some((one) => classes.has(one)) ? statement : '';
  });
  return kept.join('');
}

/** The rules that others do not have, within media and container queries too. */
function without(css: string, others: string): string {
  const known = new Set(statements(others));
  const within = new Map<string, string>();
  for (const [name, rules] of statements(others).map(parts)) within.set(name, (within.get(name) ?? '') + rules);
  const own = statements(css).map((statement) => {
    if (known.has(statement)) return '';
    const [name, rules] = parts(statement);
    if (!name.startsWith('@')) return statement;
    const inside = without(rules, within.get(name) ?? '');
    return inside && `${name}{${inside}}`;
  });
  return own.join('');
}

/** What stands before the braces of a statement, and what in them. */
function parts(statement: string): [name: string, inside: string] {
  const start = statement.indexOf('{');
  return [statement.slice(0, start), statement.slice(start + 1, -1)];
}

/** `:where(…):where(a){…}:where(…):where(b){…}` as `:where(…){&:where(a){…}&:where(b){…}}`. */
function nested(css: string): string {
  const [beginning] = /:where\(\.cairn-flow :not\(.+?\*\){3}/.exec(css) ?? [];
  if (!beginning) return css;
  const quoted = beginning.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return css.replace(
    new RegExp(`(?:${quoted}[^{}]+\\{[^{}]*\\}){2,}`, 'g'),
    (rules) => `${beginning}{${rules.replaceAll(beginning, '&')}}`,
  );
}

/** The rules and at-rules of a layer, one by one. */
function statements(css: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { index, 0: brace } of css.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth > 0) continue;
    found.push(css.slice(start, index + 1));
    start = index + 1;
  }
  return found;
}
