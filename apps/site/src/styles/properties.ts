import type { AtRule, Declaration, Root, Rule } from 'postcss';

import type { Elements } from './selectors.ts';

/** A value of up to this many characters is written wherever it is asked for: asking for it takes as much room. */
const short = 10;
/** What a property falls back to, with parentheses three deep. */
const fallback = String.raw`(?:,(?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*)?`;
/** A color that is the same with more contrast, so that there is no choice. */
const sameInBoth = /var\(--cairn-if-standard,((?:[^()]|\([^()]*\))*)\) var\(--cairn-if-more,\1\)/g;
/** What is multiplied by a number that is known by now: anything by one, or a length. */
const timesOne = /calc\(((?:[^()]|\([^()]*\))+)\*1\)/g;
const timesNumber = /calc\((-?[\d.]+)([a-z]*) ?\* ?(-?[\d.]+)([a-z]*)\)/g;

const multiplied = (value: string): string =>
  value
    .replaceAll(timesOne, '$1')
    .replaceAll(
      timesNumber,
      (_, one: string, unit: string, other: string, otherUnit: string) =>
        `${Number((Number(one) * Number(other)).toFixed(5))}${unit}${otherUnit}`,
    );

const askedIn = (text: string): string[] => [...text.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name);
const namedIn = (html: string): Set<string> => new Set([...html.matchAll(/--[\w-]+/g)].map(([name]) => name));

function declarations(root: Root): Map<string, Declaration[]> {
  const all = new Map<string, Declaration[]>();
  root.walkDecls(/^--/, (declaration) => {
    all.set(declaration.prop, [...(all.get(declaration.prop) ?? []), declaration]);
  });
  return all;
}

/** Whether a declaration always counts: it is in no block with a condition. */
const isAlways = ({ parent }: Declaration): boolean => {
  const around = parent?.parent;
  return around?.type === 'root' || (around?.type === 'atrule' && (around as AtRule).name === 'layer');
};

function replace(asking: readonly Declaration[], name: string, value: string): void {
  const asks = new RegExp(String.raw`var\(${name}${fallback}\)`, 'g');
  for (const declaration of asking) {
    if (declaration.value.includes(name)) declaration.value = declaration.value.replaceAll(asks, () => value);
  }
}

/** The declarations that ask for a custom property, and how often each property is asked for. */
function asksIn(root: Root): { asking: Declaration[]; times: Map<string, number> } {
  const asking: Declaration[] = [];
  const times = new Map<string, number>();
  root.walkDecls((declaration) => {
    const names = askedIn(declaration.value);
    if (names.length > 0) asking.push(declaration);
    for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  });
  return { asking, times };
}

/**
 * Takes out properties that nothing asks for, and those that have the same value everywhere. Says whether there were any:
 * then others may go in their turn.
 */
function foldOnce(root: Root, named: ReadonlySet<string>, isRoot: (rule: Rule) => boolean): boolean {
  const { asking, times: asked } = asksIn(root);
  const all = declarations(root);
  const everywhere = new Set<string>();
  for (const [name, each] of all) {
    if (!named.has(name) && each.every(({ parent }) => isRoot(parent as Rule))) everywhere.add(name);
  }
  const alike = new Map<string, string>();
  let isChanged = false;
  for (const [name, each] of all) {
    const times = asked.get(name) ?? 0;
    if (times === 0 && !named.has(name)) {
      for (const declaration of each) declaration.remove();
      isChanged = true;
    }
    const [{ value } = { value: '' }] = each;
    const isFixed = each.length === 1 && each.every(isAlways) && value.trim() !== '' && everywhere.has(name);
    if (times === 0 || !isFixed || !askedIn(value).every((other) => everywhere.has(other))) continue;
    const twin = alike.get(value);
    if (times > 1 && value.length > short && !twin) alike.set(value, name);
    else {
      for (const declaration of each) declaration.remove();
      isChanged = true;
      replace(asking, name, twin ? `var(${twin})` : value);
    }
  }
  return isChanged;
}

/** Works out what is known by now. Says whether there was anything. */
function simplify(root: Root): boolean {
  let isChanged = false;
  root.walkDecls((declaration) => {
    const value = multiplied(declaration.value.replaceAll(sameInBoth, '$1'));
    if (value !== declaration.value) isChanged = true;
    declaration.value = value;
  });
  return isChanged;
}

/**
 * Takes out custom properties that nothing asks for, and writes out those that have one value on the whole page: those
 * that are short, that are asked for once, or that differ in nothing but their name. What the HTML names stays.
 */
export function foldProperties(root: Root, elements: Elements, html: string): void {
  const named = namedIn(html);
  const round = () => [foldOnce(root, named, ({ selectors }) => elements.isRoot(selectors)), simplify(root)];
  while (round().includes(true));
}
