/** Names of layers, counters and containers, and of custom properties. A class has a dot before it. */
const inRules = /(?<![\w.-])(?:--cairn-|cairn[.-])[\w-]+/g;

/** A stylesheet with short names for what it alone knows. Those that are in the HTML stay. */
export function withShortNames(css: string, html: string): string {
  const kept = new Set([...html.matchAll(/(?:--)?cairn-[\w-]+/g)].map(([name]) => name));
  const names = new Map<string, string>();
  return css.replaceAll(inRules, (name) => {
    if (kept.has(name)) return name;
    const short = names.get(name) ?? `${name.startsWith('--') ? '--' : 'c'}${names.size.toString(36)}`;
    names.set(name, short);
    return short;
  });
}
