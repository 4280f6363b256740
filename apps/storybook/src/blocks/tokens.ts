import { foundation, names, themeContract } from '@cairn-ds/tokens';

/** A token as the documentation lists it. */
export interface Token {
  /** The custom property, such as `--cairn-color-ink`. */
  property: string;
  /** Its place in `vars` and `names`, such as `color.ink`. */
  path: string;
  /** What it is for, or the value that all themes share. */
  text: string;
}

type Tree = { readonly [key: string]: string | Tree };

function list(texts: Tree, named: Tree, path: string[]): Token[] {
  return Object.entries(texts).flatMap(([key, text]) => {
    const name = named[key];
    const here = [...path, key];
    if (typeof text === 'string' && typeof name === 'string') return [{ property: name, path: here.join('.'), text }];
    return typeof text === 'object' && typeof name === 'object' ? list(text, name, here) : [];
  });
}

/** The tokens that a theme gives a value to, with their purposes, for one group of the contract such as `color`. */
export function purposes(group: keyof typeof themeContract): Token[] {
  const text = themeContract[group];
  return typeof text === 'string'
    ? [{ property: String(names[group]), path: group, text }]
    : list(text, names[group] as Tree, [group]);
}

/** The tokens that all themes share, with their values, for one group such as `space`. */
export function values(group: keyof typeof foundation): Token[] {
  return list(foundation[group], names[group], [group]);
}
