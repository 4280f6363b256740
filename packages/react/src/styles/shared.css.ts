import { breakpoints, names, vars } from '@cairn-ds/tokens';

import { focusRing, linkFocus, linkHover, linkText, slots, telephone } from './links.js';
import { rule, select } from './rules.js';

/** Media query of a desk: the hanging margin, the aside and the full navigation appear. */
export const desk = `(min-width: ${breakpoints.desk})`;
/** Media query of less than a desk: one column, and the call bar. */
export const belowDesk = `(max-width: 63.99rem)`;

/**
 * Container query of a column that is wide enough to hang things in its margin.
 * ArticleLayout and PageLayout name the container; anywhere else it never matches.
 */
export const hanging = 'cairn-column (min-width: 42rem)';

/** How far a panel's padding keeps its grid from the edge of the column. A panel that hangs sets it. */
const inset = 'var(--cairn-inset, 0px)';

/**
 * Distance from the grid's edge to the text, where `100%` is the grid's width:
 * two columns of nine beside an aside, two of twelve without.
 */
export const hang = `(100% + ${vars.space.gutter} + 2 * ${inset}) * var(--cairn-hang, .22222) - ${inset}`;

/**
 * On the root of a component that hangs its first child in the margin: it takes
 * the column's full width. With padding at its sides, it gives their size as
 * `--cairn-inset`, so that its text stays on the line of the others.
 */
export const hangs = rule('hangs', {
  gridColumn: '1 / -1',
  '@container': {
    [hanging]: {
      display: 'grid',
      gridTemplateColumns: `calc(${hang} - ${vars.space.gutter}) minmax(0, 1fr)`,
      columnGap: vars.space.gutter,
      alignContent: 'start',
    },
  },
});

/** Inside `hangs` or a column: what is not made to hang stands on the text. */
export const onText = rule('onText', {});
select(`:where(.${onText} > *, .${onText} > ${slots} > *)`, { '@container': { [hanging]: { gridColumn: 2 } } });

/** Around a column, from a desk: lets what is inside hang. */
export const column = rule('column', { '@media': { [desk]: { container: 'cairn-column / inline-size' } } });

/** The width of the page, with its edges. */
export const wrap = rule('wrap', {
  inlineSize: '100%',
  maxInlineSize: vars.measure.page,
  marginInline: 'auto',
  paddingInline: `max(${vars.space.page}, env(safe-area-inset-left), env(safe-area-inset-right))`,
});

/** Container query of a phone whose reader has made the text much larger: nothing fits side by side. */
export const tight = '(max-width: 15rem)';

/** Outline on keyboard focus, for a component whose root takes focus. */
export const focusable = rule('focusable', { ':focus-visible': focusRing });

/** A link in text. */
export const link = rule('link', { ...linkText, ':hover': linkHover, ':focus-visible': linkFocus }, focusable);

/** The link of a card's title, in the colour of text. The whole card is its target: give the card `position: relative`. */
export const coverLink = rule(
  'coverLink',
  {
    ...linkText,
    color: vars.color.ink,
    ':hover': linkHover,
    '::after': { content: '""', position: 'absolute', inset: 0 },
  },
  focusable,
);

/** A telephone number, be it a link or not. */
export const digits = rule('digits', telephone);

/** Heard and not seen. */
export const visuallyHidden = rule('visuallyHidden', {
  position: 'absolute',
  inlineSize: '1px',
  blockSize: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
});

const heading = {
  fontFamily: vars.font.heading,
  letterSpacing: vars.type.headingTracking,
  textWrap: 'balance',
  overflowWrap: 'anywhere',
} as const;

// The letters of Arabic join: space between them tears words apart.
select(':dir(rtl)', { vars: { [names.type.headingTracking]: '0px' } });

/** A large heading: the title of a page or a section. Give it a size. */
export const headingLarge = rule('headingLarge', {
  ...heading,
  fontWeight: vars.weight.heading,
  lineHeight: vars.type.headingLeading,
});

/** A small heading: of an item, a panel, a card. */
export const headingSmall = rule('headingSmall', {
  ...heading,
  fontWeight: vars.weight.headingSmall,
  letterSpacing: `calc(${vars.type.headingTracking} * .5)`,
  lineHeight: 1.25,
});

/** Around a clinic's sign and name. The sign is as high as the name with the line under it. */
export const identity = rule('identity', { display: 'flex', alignItems: 'center', gap: vars.space.sm });
select(`:where(.${identity}) :where(svg, img)`, { flex: 'none', inlineSize: 'auto', blockSize: '2.375rem' });

/** A clinic's name beside its sign. */
export const siteName = rule('siteName', {
  ...heading,
  display: 'block',
  fontSize: '1.375rem',
  fontWeight: vars.weight.headingSmall,
  lineHeight: 1.05,
});

/** A label in the text's own family: over a list, in the margin, in the aside. */
export const label = rule('label', { fontSize: vars.text.sm, fontWeight: 650, lineHeight: 1.5 });

/** Small print and side notes. */
export const fine = rule('fine', { fontSize: vars.text.xs, lineHeight: 1.5, color: vars.color.inkMuted });

/** A list whose marks are drawn or left out. The empty string keeps the list's role in Safari, which `none` does not. */
export const plainList = rule('plainList', { listStyleType: '""', padding: 0 });

/** A stone. Give it a size; it shows in forced colours and in print too. */
export const stone = rule('stone', {
  display: 'block',
  borderRadius: vars.radius.stone,
  background: vars.color.stoneOn,
  '@media': {
    '(forced-colors: active)': { forcedColorAdjust: 'none', background: 'CanvasText' },
    print: { printColorAdjust: 'exact' },
  },
});

/** A picture that fills its place. In the dark it is dimmed, by letting the ground show through. */
export const media = rule('media', {
  display: 'block',
  inlineSize: '100%',
  blockSize: 'auto',
  objectFit: 'cover',
  borderRadius: vars.radius.media,
  filter: vars.media.filter,
  mask: 'linear-gradient(light-dark(#000, #000d) 0 0)',
});

/** A `<summary>` across its line, with a sign that turns when it opens. */
export const disclosure = rule('disclosure', {
  display: 'flex',
  justifyContent: 'space-between',
  alignItems: 'center',
  gap: vars.space.md,
  minBlockSize: '3.25rem',
  fontWeight: 650,
  cursor: 'pointer',
  '::after': {
    content: '""',
    flex: 'none',
    inlineSize: '.7rem',
    blockSize: '.7rem',
    marginInline: '.3rem',
    border: 'solid',
    borderWidth: '0 2px 2px 0',
    rotate: '45deg',
    translate: '0 -.2rem',
  },
  '@media': {
    '(prefers-reduced-motion: no-preference)': {
      '::after': { transition: `${vars.motion.duration} ${vars.motion.ease}`, transitionProperty: 'rotate, translate' },
    },
  },
  selectors: {
    '&::-webkit-details-marker': { display: 'none' },
    '[open] > &::after': { rotate: '225deg', translate: '0 .15rem' },
  },
});
