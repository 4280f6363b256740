/** Names of layers, counters and containers, and of custom properties. A class has a dot before it. */
const inRules = /(?<![\w.-])(?:--cairn-|cairn[.-])[\w-]+/g;
const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** The classes in a start tag. */
const inTags = /(<[a-z][^<>]*?\sclass=")([^"]*)/gi;

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

/** Short names for the classes of Cairn in a stylesheet, the same for every page. */
export function shortClasses(css: string): ReadonlyMap<string, string> {
  const names = [...new Set([...css.matchAll(/\.(cairn-[\w-]+)/g)].map(([, name = '']) => name))];
  return new Map(
    names.map((name, index) => [name, `${letters[Math.floor(index / 36)] ?? name}${(index % 36).toString(36)}`]),
  );
}

/** A stylesheet with other names of classes. */
export const renamedRules = (css: string, names: ReadonlyMap<string, string>): string =>
  css.replaceAll(/(?<=\.)cairn-[\w-]+/g, (name) => names.get(name) ?? name);

/** A page with other names of classes. */
export const renamedPage = (html: string, names: ReadonlyMap<string, string>): string =>
  html.replaceAll(inTags, (_, start: string, classes: string) =>
    start.concat(classes.replaceAll(/\S+/g, (name) => names.get(name) ?? name)),
  );
