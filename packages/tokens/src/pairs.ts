import type { ThemeColors } from './contract.js';

type Color = keyof ThemeColors;

/**
 * What is seen on a background: a colour of the theme, or the focus ring, whose line
 * and halo are the same in every theme. One of the two must stand out.
 */
export type PairColor = Color | 'focusRing';

/** A colour that is seen on another, and what WCAG asks of the two. */
export interface ColorPair {
  foreground: PairColor;
  background: Color;
  /**
   * `text` is 4.5:1, and 7:1 in more contrast (WCAG 2.2 SC 1.4.3 and 1.4.6).
   * `graphic` is 3:1, and 4.5:1 in more contrast (SC 1.4.11): borders of
   * controls, signs, the focus ring, and numerals too large to need more.
   */
  use: 'text' | 'graphic';
}

const every = (foregrounds: PairColor[], backgrounds: Color[], use: ColorPair['use']): ColorPair[] =>
  backgrounds.flatMap((background) => foregrounds.map((foreground) => ({ foreground, background, use })));

const backgrounds: Color[] = ['paper', 'surface', 'tint'];

/**
 * Every pair of colours that a component may show, declared once: a theme is
 * proved against this list. Placeholders are `inkMuted`; a button and a link
 * keep their colours in every state. Left out, because nothing rests on them:
 * hairlines (`rule`, `plateRule`, `headerRule`, `footerRule`), stones not yet
 * reached (`stoneOff`), and disabled controls, which WCAG exempts.
 */
export const colorPairs: readonly ColorPair[] = [
  ...every(['ink', 'inkMuted', 'primary', 'link', 'error'], backgrounds, 'text'),
  ...every(['edge', 'numeral'], backgrounds, 'graphic'),
  ...every(['stoneOn', 'stoneNow'], backgrounds, 'graphic'),
  ...every(['paper'], ['ink'], 'text'),
  ...every(['onError'], ['error'], 'text'),
  ...every(['onAccent'], ['accent'], 'text'),
  ...every(['onPlate', 'onPlateMuted'], ['plate'], 'text'),
  ...every(['plateAction'], ['plate'], 'graphic'),
  ...every(['onPlateAction'], ['plateAction'], 'text'),
  ...every(['onHeader'], ['header'], 'text'),
  ...every(['onFooter', 'onFooterMuted'], ['footer'], 'text'),
  ...every(['focusRing'], [...backgrounds, 'ink', 'accent', 'plate', 'plateAction', 'header', 'footer'], 'graphic'),
];
