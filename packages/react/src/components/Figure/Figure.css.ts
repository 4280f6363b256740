import { vars } from '@cairn-ds/tokens';

import { base } from '../../internal/styles/base.css.js';
import { hang } from '../../internal/styles/hanging.js';
import { rule } from '../../internal/styles/rules.js';
import { across, fine } from '../../internal/styles/shared.css.js';

const { space } = vars;

export const root = rule('root', {}, base);

export const wide = rule('wide', {}, across);

export const caption = rule(
  'caption',
  {
    maxInlineSize: vars.measure.text,
    paddingBlockStart: space.sm,
  },
  fine,
);

/** The caption of a wide picture begins on the line of the text. */
export const wideCaption = rule('wideCaption', { marginInlineStart: `var(--cairn-caption, ${hang})` });

const onPhone = '(max-width: 39.99rem)';

export const heroPicture = rule('heroPicture', {
  aspectRatio: '12 / 5',
  '@media': { [onPhone]: { aspectRatio: '4 / 3', borderRadius: 0 } },
});

/** On a phone the picture reaches the edges of the page, and the caption does not. */
export const heroCaption = rule('heroCaption', { '@media': { [onPhone]: { paddingInline: space.page } } });
