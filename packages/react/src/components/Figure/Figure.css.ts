import { vars } from '@cairn-ds/tokens';

import { base } from '../../styles/base.css.js';
import { rule } from '../../styles/rules.js';
import { hang, hanging } from '../../styles/shared.css.js';

const { space } = vars;

export const root = rule('root', {}, base);

export const text = rule('text', { maxInlineSize: vars.measure.text });

export const wide = rule('wide', { gridColumn: '1 / -1' });

export const caption = rule('caption', {
  maxInlineSize: vars.measure.text,
  paddingBlockStart: space.sm,
  textWrap: 'pretty',
});

/** The caption of a wide picture begins on the line of the text. */
export const wideCaption = rule('wideCaption', { '@container': { [hanging]: { marginInlineStart: `calc(${hang})` } } });

const onPhone = '(max-width: 39.99rem)';

export const heroPicture = rule('heroPicture', {
  aspectRatio: '12 / 5',
  '@media': { [onPhone]: { aspectRatio: '4 / 3', borderRadius: 0 } },
});

/** On a phone the picture reaches the edges of the page, and the caption does not. */
export const heroCaption = rule('heroCaption', { '@media': { [onPhone]: { paddingInline: space.page } } });
