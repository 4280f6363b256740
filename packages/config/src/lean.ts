/**
 * A stylesheet of components as it travels: only rules of which the code names a class; each layer once, after their
 * order; rules with one long beginning nested in it; and no space that means nothing.
 */
export function lean(css: string, code: string): string {
  const classes = new Set(code.match(/cairn-[\w-]+/g));
  const order = [...new Set([...css.matchAll(/@layer ([\w.]+);/g)].map(([, name = '']) => name))];
  const contents = new Map(order.map((name) => [name, '']));
  for (const block of tight(css)
    .replaceAll(/@layer [\w.]+;/g, '')
    .split(/(?=@layer [\w.]+\{)/)) {
    const [opening = '', name = ''] = /^@layer ([\w.]+)\{/.exec(block) ?? [];
    if (opening) contents.set(name, contents.get(name) + used(block.trim().slice(opening.length, -1), classes));
  }
  const layers = [...contents].filter(([, rules]) => rules);
  return `@layer ${order.join(',')};${layers.map(([name, rules]) => `@layer ${name}{${nested(rules)}}`).join('')}`;
}

/** Without the spaces that a minifier leaves in values with variables and in queries. */
const tight = (css: string): string =>
  css.replaceAll(/([,:]) /g, '$1').replaceAll(/(?<=[\w)"]) ([*/]) (?=[\w(\-"])/g, '$1');

/** The rules that have no class, or one of these. */
function used(css: string, classes: ReadonlySet<string>): string {
  const kept = statements(css).map((statement) => {
    const start = statement.indexOf('{') + 1;
    if (statement.startsWith('@')) {
      const inside = used(statement.slice(start, -1), classes);
      return inside && `${statement.slice(0, start)}${inside}}`;
    }
    const named = statement.slice(0, start).match(/(?<=\.)cairn-[\w-]+/g);
    return !named || named.some((name) => classes.has(name)) ? statement : '';
  });
  return kept.join('');
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
