import { declarations, names, type ThemeColors } from '@cairn-ds/tokens';

import type { Brand } from './brand.js';

/** A rule of a brand's stylesheet, in the order of the cascade. */
export interface Rule {
  /** Media query, where the rule has one. */
  media?: string;
  selector: string;
  declarations: [property: string, value: string][];
}

const tokens = Object.keys(names.color) as (keyof ThemeColors)[];

/** Backgrounds are the same in more contrast: text moves away from them. */
const backgrounds = new Set<keyof ThemeColors>(['paper', 'surface', 'tint']);

const both = (light: string, dark: string) => (light === dark ? light : `light-dark(${light},${dark})`);

/** Where a brand keeps a colour for one contrast: `--cairn-more-ink` beside `--cairn-color-ink`. */
const kept = (token: keyof ThemeColors, contrast: 'standard' | 'more') =>
  names.color[token].replace('--cairn-color', `--cairn-${contrast}`);

/**
 * Which contrast applies is a pair of inherited switches, each either empty or
 * invalid: `var(--cairn-if-more, x)` is nothing where the switch is empty, and `x`
 * where it is invalid. So the nearest `data-contrast` decides, however brands
 * and contrasts nest, and no selector has to know about another.
 */
const contrastSwitch = (contrast: 'standard' | 'more'): Rule['declarations'] => [
  ['--cairn-if-standard', contrast === 'standard' ? 'initial' : ' '],
  ['--cairn-if-more', contrast === 'more' ? 'initial' : ' '],
];

/** Colours of all four versions, under names that the switches choose from. */
function colors({ light, dark, lightMore, darkMore }: Brand['colors']): Rule['declarations'] {
  return tokens.flatMap((token): Rule['declarations'] =>
    backgrounds.has(token)
      ? [[names.color[token], both(light[token], dark[token])]]
      : [
          [kept(token, 'standard'), both(light[token], dark[token])],
          [kept(token, 'more'), both(lightMore[token], darkMore[token])],
        ],
  );
}

const chosen = tokens
  .filter((token) => !backgrounds.has(token))
  .map((token): [string, string] => [
    names.color[token],
    `var(--cairn-if-standard,var(${kept(token, 'standard')})) var(--cairn-if-more,var(${kept(token, 'more')}))`,
  ]);

/** The rules of a brand's stylesheet: all four versions, without script. They belong in the layer of tokens. */
export function rulesOf(brand: Brand, root: boolean): Rule[] {
  const scope = `[data-brand=${brand.name}]`;
  // Paper is light: in the dark scheme pale ink would be printed without its background.
  const media = 'screen';
  return [
    { media, selector: ':where(:root)', declarations: [['color-scheme', 'light dark']] },
    { media, selector: '[data-color-scheme=light]', declarations: [['color-scheme', 'light']] },
    { media, selector: '[data-color-scheme=dark]', declarations: [['color-scheme', 'dark']] },
    { selector: ':where(:root)', declarations: contrastSwitch('standard') },
    { media: '(prefers-contrast:more)', selector: ':where(:root)', declarations: contrastSwitch('more') },
    { selector: '[data-contrast=standard]', declarations: contrastSwitch('standard') },
    { selector: '[data-contrast=more]', declarations: contrastSwitch('more') },
    {
      selector: root ? `:root,${scope}` : scope,
      declarations: [...colors(brand.colors), ...declarations(brand.style)],
    },
    { selector: ':root,[data-brand],[data-contrast]', declarations: chosen },
  ];
}
