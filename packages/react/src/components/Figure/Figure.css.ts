import { vars } from '@cairn-ds/tokens';

import { rule } from '../../styles/rules.js';
import { hang, hanging } from '../../styles/shared.css.js';

const { space } = vars;

export const text = rule({ maxInlineSize: vars.measure.text });

export const wide = rule({ gridColumn: '1 / -1' });

export const caption = rule({ maxInlineSize: vars.measure.text, paddingBlockStart: space.sm, textWrap: 'pretty' });

/** The caption of a wide picture begins on the line of the text. */
export const wideCaption = rule({ '@container': { [hanging]: { marginInlineStart: `calc(${hang})` } } });

const onPhone = '(max-width: 39.99rem)';

export const heroPicture = rule({
  aspectRatio: '12 / 5',
  '@media': { [onPhone]: { aspectRatio: '4 / 3', borderRadius: 0 } },
});

/** On a phone the picture reaches the edges of the page, and the caption does not. */
export const heroCaption = rule({ '@media': { [onPhone]: { paddingInline: space.page } } });
