import { names, vars } from '@cairn-ds/tokens';

import { base, digits } from '../../internal/styles/base.css.js';
import { hung } from '../../internal/styles/hanging.js';
import { rule, select } from '../../internal/styles/rules.js';
import { belowDesk, headingLarge, onScreen, plainList, sized } from '../../internal/styles/shared.css.js';

const { color, density, radius, space, text } = vars;
const underline = '--cairn-call-underline';
// A window of few lines, as at 400% zoom, is too precious for a bar that stays.
const barStays = `screen and ${belowDesk} and (min-height: 24rem)`;

export const root = rule('root', {}, base);

/** The plate is a ground of its own: what stands on it takes its ink. On paper it is a frame. */
export const plate = rule('plate', {
  rowGap: space.md,
  // The text stands where the text of the column does, whatever the padding takes away.
  vars: { '--cairn-inset': hung(space.gutter) },
  padding: `calc(clamp(2rem, 4vw, 4rem) * ${density}) var(--cairn-inset, ${space.page})`,
  border: '1px solid transparent',
  borderRadius: radius.card,
  '@media': {
    'not print': {
      background: color.plate,
      vars: {
        [names.color.ink]: color.onPlate,
        [names.color.inkMuted]: color.onPlateMuted,
        [names.color.link]: color.onPlate,
        [names.color.rule]: color.plateRule,
      },
    },
    print: { borderColor: 'currentColor', breakInside: 'avoid' },
  },
});
// Each part knows the width that it has, in whatever the plate stands.
select(`:where(.${plate}) > *`, { gridColumn: hung('2'), containerType: 'inline-size' });

export const plateHeading = rule('plateHeading', { fontSize: text.xl });

export const plateNumber = rule('plateNumber', {}, sized);

/**
 * No larger than lets ten digits stand on one line where there is room, and
 * seven on a narrow phone at twice the size of text. It may break where it has a space.
 */
export const plateLink = rule(
  'plateLink',
  {
    whiteSpace: 'normal',
    fontSize: `clamp(${text.md}, ${text.call}, 12.5cqi)`,
    // With room for the line under it, which is the lower the larger the number is.
    lineHeight: 1.3,
  },
  headingLarge,
);

/** Stands a little apart from what is above and below it. */
export const apart = rule('apart', { marginBlock: space.xs });

export const inMargin = rule('inMargin', { gridColumn: hung('1'), gridRow: hung('2') });

export const steps = rule(
  'steps',
  {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 9.5rem), 1fr))',
    columnGap: space.gutter,
    borderBlockStart: `1px solid ${color.rule}`,
    fontSize: text.sm,
    lineHeight: 1.45,
    textWrap: 'balance',
  },
  plainList,
);

export const step = rule('step', {
  position: 'relative',
  paddingBlockStart: space.sm,
  paddingInlineStart: 'min(1.5rem, 9cqi)',
  '::before': { content: 'counter(list-item)', position: 'absolute', insetInlineStart: 0, color: color.inkMuted },
});

export const quiet = rule('quiet', {
  paddingBlockStart: space.sm,
  borderBlockStart: `1px solid ${color.rule}`,
  fontSize: text.xs,
  lineHeight: 1.5,
});

const accented = {
  color: color.ink,
  textDecorationColor: color.accent,
  textDecorationThickness: '.14em',
} as const;

export const quietLink = rule('quietLink', { whiteSpace: 'normal', ...accented });

/** What the button does, underlined as a link is. */
export const action = rule('action', {
  display: 'inline-flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'center',
  gap: '.6rem',
  maxInlineSize: '100%',
  // With larger text its longest word has a line that holds it, in a plate within a text too.
  fontSize: 'min(1em, 13.5cqi)',
  textDecorationLine: `var(${underline}, underline)`,
});

/** Whole, on a line of its own if it must be. Only where that line is too short does it break, at its space. */
export const buttonNumber = rule('buttonNumber', { flex: 'none', maxInlineSize: '100%', whiteSpace: 'normal' }, digits);

/** Where the call bar is the one button, and on paper, the page's own is a line of text. */
export const buttonOnDesk = rule('buttonOnDesk', {
  flexWrap: 'wrap',
  rowGap: '.15rem',
  '@media': {
    [`print, ${belowDesk}`]: {
      justifyContent: 'start',
      paddingInline: 0,
      border: 0,
      background: 'none',
      fontSize: text.lg,
      textDecorationLine: 'underline',
      ...accented,
      vars: { [underline]: 'none' },
    },
  },
});

/**
 * Far below zero on a window of few letters, where the bar would take two lines or more from a reader who has little:
 * it lets go then, and stands at the end of the page. Media queries do not see how large text is.
 */
const roomFor = '(100vw - 18rem) * 999';

export const bar = rule('bar', {
  display: 'none',
  '@media': {
    [`screen and ${belowDesk}`]: {
      display: 'block',
      padding: `.6rem ${space.page} calc(.6rem + env(safe-area-inset-bottom))`,
      borderBlockStart: `1px solid ${color.rule}`,
      background: color.surface,
      textAlign: 'center',
    },
    [barStays]: {
      position: 'sticky',
      insetBlockEnd: `min(0px, ${roomFor})`,
      zIndex: 6,
    },
  },
});

export const barButton = rule('barButton', {
  flexWrap: 'wrap',
  rowGap: '.15rem',
  inlineSize: '100%',
  // Large text makes it higher only by as much as it needs.
  minBlockSize: '48px',
  padding: '.3rem 0',
});

// What takes focus scrolls clear of it.
select(`:root:has(.${bar})`, {
  '@media': {
    [barStays]: { scrollPaddingBlockEnd: `calc(clamp(1.5rem, ${roomFor}, 7rem) + env(safe-area-inset-bottom))` },
  },
});

/** Not there while the bar stays: of two buttons in one window neither would be the call, and the number above dials too. */
export const plateButton = rule('plateButton', {}, onScreen);
select(`:root:has(.${bar}) .${plateButton}`, { '@media': { [barStays]: { display: 'none' } } });
