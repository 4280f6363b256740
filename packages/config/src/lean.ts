import { gzipSync } from 'node:zlib';

/**
 * A stylesheet of components as it travels: only rules of which the code names a class; each layer once, after their
 * order; rules with one long beginning nested in it; no space that means nothing; and components in an order that compresses well, since they
 * look the same in every order.
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
  const [top = '', rules = ''] = layers.pop() ?? [];
  const below = layers.map(([name, text]) => `@layer ${name}{${nested(text)}}`).join('');
  const before = `@layer ${order.join(',')};${below}@layer ${top}{`;
  return `${before}${packed(rules, before)}}`;
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

/** Moves components to other places, and leaves each where everything travels lightest. The same in every build. */
function packed(css: string, before: string): string {
  const size = (parts: string[]) => gzipSync(before + parts.join(''), { level: 9 }).length;
  let parts = components(css);
  let least = size(parts);
  // A plain sequence of pseudorandom numbers.
  let seed = 7;
  const any = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) % parts.length;
  for (let step = 0; step < 12 * (parts.length - 1); step++) {
    const moved = [...parts];
    const [part = ''] = moved.splice(any(), 1);
    moved.splice(any(), 0, part);
    const now = size(moved);
    if (now < least) [parts, least] = [moved, now];
  }
  return parts.join('');
}

/** The rules of a layer, those of one component in one piece. */
function components(css: string): string[] {
  const parts = new Map<string, string>();
  let owner = '';
  for (const statement of statements(css)) {
    owner = /\.cairn-([A-Z]\w*)/.exec(statement)?.[1] ?? owner;
    parts.set(owner, (parts.get(owner) ?? '') + statement);
  }
  return [...parts.values()];
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
