import { declarations, layerOrder, layers, type ThemeColors, type ThemeValues } from '@cairn-ds/tokens';

/** A clinic's theme: one value for every property that `@cairn-ds/tokens` names. */
export interface Theme {
  /** Identifies the theme in `data-brand`: lower-case letters, digits and hyphens. */
  name: string;
  /** Colours on a light ground. */
  light: ThemeColors;
  /** Colours on a dark ground: those that differ from `light`. */
  dark: Partial<ThemeColors>;
  /** Type, shape and space, the same in light and dark. */
  style: Omit<ThemeValues, 'color'>;
}

/**
 * States a theme, checked by the compiler: a missing or unknown token does not type.
 *
 * @throws RangeError when the name cannot stand in an attribute and a selector as it is.
 */
export function defineTheme(theme: Theme): Theme {
  if (!/^[a-z][a-z0-9-]*$/.test(theme.name)) {
    throw new RangeError(
      `The theme name ${JSON.stringify(theme.name)} cannot be used in data-brand. Use lower-case letters, digits and hyphens, beginning with a letter.`,
    );
  }
  return theme;
}

const rule = (selector: string, pairs: [string, string][]) =>
  `${selector}{${pairs.map(([property, value]) => `${property}:${value}`).join(';')}}`;

/**
 * Writes a theme as CSS, for a `<style>` element or a file.
 *
 * The theme applies to every element with `data-brand="<name>"`, so that
 * several can stand on one page; with `root`, to the document as well. Light or
 * dark follows the reader's setting, or the nearest `data-mode="light"` or `"dark"`.
 *
 * @param options.root Whether the theme is also the document's. Default `true`.
 */
export function themeCss(theme: Theme, { root = true }: { root?: boolean } = {}): string {
  const scope = `[data-brand=${theme.name}]`;
  const selector = root ? `:root,${scope}` : scope;
  const colors = Object.entries(theme.light).map(([key, light]): [string, string] => {
    const dark = theme.dark[key as keyof ThemeColors];
    return [key, dark === undefined || dark === light ? light : `light-dark(${light},${dark})`];
  });

  return [
    layerOrder,
    `@layer ${layers.tokens}{`,
    // Paper is light: in the dark scheme pale ink would be printed without its ground.
    '@media screen{',
    rule(':where(:root)', [['color-scheme', 'light dark']]),
    rule('[data-mode=light]', [['color-scheme', 'light']]),
    rule('[data-mode=dark]', [['color-scheme', 'dark']]),
    '}',
    rule(selector, [...declarations({ color: Object.fromEntries(colors) }), ...declarations(theme.style)]),
    '}',
  ].join('');
}
