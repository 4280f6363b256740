import type { ThemeColors } from './contract.js';

type Color = keyof ThemeColors;

/**
 * What is seen on a ground: a colour of the theme, or the focus ring, whose line
 * and halo are the same in every theme. One of the two must stand out.
 */
export type PairColor = Color | 'focusRing';

/** A colour that is seen on another, and what WCAG asks of the two. */
export interface ColorPair {
  front: PairColor;
  ground: Color;
  /**
   * `text` is 4.5:1, and 7:1 in more contrast (WCAG 2.2 SC 1.4.3 and 1.4.6).
   * `graphic` is 3:1, and 4.5:1 in more contrast (SC 1.4.11): borders of
   * controls, signs, the focus ring, and numerals too large to need more.
   */
  use: 'text' | 'graphic';
}

const every = (fronts: PairColor[], grounds: Color[], use: ColorPair['use']): ColorPair[] =>
  grounds.flatMap((ground) => fronts.map((front) => ({ front, ground, use })));

const grounds: Color[] = ['paper', 'surface', 'tint'];

/**
 * Every pair of colours that a component may show, declared once: a theme is
 * proved against this list. Placeholders are `inkMuted`; a button and a link
 * keep their colours in every state. Left out, because nothing rests on them:
 * hairlines (`rule`, `plateRule`, `bandRule`, `footerRule`), stones not yet
 * reached (`stoneOff`), and disabled controls, which WCAG exempts.
 */
export const colorPairs: readonly ColorPair[] = [
  ...every(['ink', 'inkMuted', 'primary', 'link', 'error'], grounds, 'text'),
  ...every(['edge', 'numeral'], grounds, 'graphic'),
  ...every(['stoneOn', 'stoneNow'], grounds, 'graphic'),
  ...every(['paper'], ['ink'], 'text'),
  ...every(['errorTint'], ['error'], 'text'),
  ...every(['onAccent'], ['accent'], 'text'),
  ...every(['onPlate', 'onPlateMuted'], ['plate'], 'text'),
  ...every(['plateAction'], ['plate'], 'graphic'),
  ...every(['onPlateAction'], ['plateAction'], 'text'),
  ...every(['onBand'], ['band'], 'text'),
  ...every(['onFooter', 'onFooterMuted'], ['footer'], 'text'),
  ...every(['focusRing'], [...grounds, 'ink', 'accent', 'plate', 'plateAction', 'band', 'footer'], 'graphic'),
];
