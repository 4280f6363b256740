import { vars } from '@cairn-ds/tokens';

/** Outline on keyboard focus: a dark line between two light rings, so that it shows on any ground. */
export const focusRing = {
  outline: `${vars.focus.width} solid ${vars.focus.line}`,
  outlineOffset: '2px',
  boxShadow: `0 0 0 2px ${vars.focus.halo}, 0 0 0 8px ${vars.focus.halo}`,
};

/** A link in text: underlined in every state. */
export const linkText = {
  color: vars.color.link,
  textDecorationLine: 'underline',
  textDecorationThickness: '.07em',
  textUnderlineOffset: '.2em',
  textDecorationColor: 'color-mix(in oklab, currentColor 55%, transparent)',
};

export const linkHover = { textDecorationThickness: '.14em', textDecorationColor: 'currentColor' };

/** The ring must lie over the text beside the link. */
export const linkFocus = { position: 'relative', zIndex: 2 } as const;

/**
 * A telephone number: from left to right in right-to-left text too. Its figures are not those for columns, of which some
 * typefaces have a zero in one weight alone.
 */
export const telephone = { direction: 'ltr', unicodeBidi: 'isolate', fontVariantNumeric: 'lining-nums' } as const;

/** Drawn text without width, which lets Safari see a list in a list without marks. */
export const mark = '"\\200B"';
