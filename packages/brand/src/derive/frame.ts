import type { ThemeColors } from '@cairn-ds/tokens';

import { solve } from '../color/solve.js';
import { toHex, toTone } from '../color/tone.js';
import type { Background } from '../input.js';
import type { Backgrounds } from './backgrounds.js';
import type { Inks } from './inks.js';
import type { DerivationContext } from './context.js';

/** Which background the site header and footer stand on. */
export interface Frame {
  header: Background;
  footer: Background;
}

export type FrameColors = Pick<
  ThemeColors,
  'header' | 'onHeader' | 'headerRule' | 'footer' | 'onFooter' | 'onFooterMuted' | 'footerRule'
>;

/** A background of the frame with its text, secondary text and rule. */
function bar(
  kind: Background,
  { dark, text, hue, greyChroma, nearBlack, nearWhite }: DerivationContext,
  backgrounds: Backgrounds,
  own: Inks,
) {
  if (kind !== 'ink') return { background: backgrounds[kind], ink: own.ink, muted: own.inkMuted, rule: own.rule };
  const paper = toTone(backgrounds.paper);
  const grey = { c: greyChroma, h: hue };
  const background = dark ? toHex({ ...paper, l: paper.l - 0.035 }) : nearBlack;
  return {
    background,
    ink: nearWhite,
    muted: solve({ l: 0.8, ...grey }, [background], text, 'lighter'),
    rule: toHex({ l: 0.37, ...grey }),
  };
}

/** The site header and footer. */
export function frame(
  { header, footer }: Frame,
  context: DerivationContext,
  backgrounds: Backgrounds,
  own: Inks,
): FrameColors {
  const head = bar(header, context, backgrounds, own);
  const foot = bar(footer, context, backgrounds, own);
  // A header that ends where the page begins needs no rule; ink on a dark page is too near to it.
  const isApart = header === 'tint' || (header === 'ink' && !context.dark);
  return {
    header: head.background,
    onHeader: head.ink,
    headerRule: isApart ? head.background : own.ink,
    footer: foot.background,
    onFooter: foot.ink,
    onFooterMuted: foot.muted,
    footerRule: foot.rule,
  };
}
