import { breakpoints, names, vars } from '@cairn-ds/tokens';

import { base } from './base.css.js';
import { holding, seen, slots } from './children.js';
import { hang, hung, still } from './hanging.js';
import { mark } from './links.js';
import { shared } from './rules.js';

/** Media query of a desk: the hanging margin, the aside and the full navigation appear. */
export const desk = `(min-width: ${breakpoints.desk})`;
/** Media query of less than a desk: one column, and the call bar. */
export const belowDesk = `(max-width: 63.99rem)`;

/** Container query of a column that is wide enough to hang things in its margin. */
const hanging = 'cairn-line (min-width: 42rem)';

/** Around a column, from a desk: lets what is inside hang. Give it `--cairn-margin`, the margin's share of the column. */
export const column = shared.rule('column', { '@media': { [desk]: { container: 'cairn-line / inline-size' } } });

/** Inside a column: whatever it holds stands on the text, loose words too. */
export const onText = shared.rule('onText', { display: 'flow-root', paddingInlineStart: hang });

/** On the root of a component that opts in to reach over the margin. */
export const across = shared.rule('across', { clear: 'inline-start', marginInlineStart: `calc(-1 * ${hang})` });

/**
 * On the root of a component that hangs its first child in the margin. With
 * padding at its sides it gives their size as `--cairn-inset`, so that its
 * text stays on the line of the others.
 */
export const hangs = shared.rule(
  'hangs',
  {
    display: 'grid',
    gridTemplateColumns: hung(`calc(${hang} - ${vars.space.gutter} - var(--cairn-inset, 0px)) minmax(0, 1fr)`),
    gridAutoColumns: 'minmax(0, 1fr)',
    columnGap: vars.space.gutter,
    alignContent: 'start',
  },
  across,
);

// The column says where its text stands, and who is in it directly may hang.
shared.select(`.${column} > .${onText}`, {
  '@container': {
    [hanging]: {
      vars: {
        '--cairn-hang': `calc((100cqi + ${vars.space.gutter}) * var(--cairn-margin))`,
        // Empty, and yet a value: see `hung`.
        '--cairn-hung': ' ',
      },
    },
  },
});

// For what stands in something that stands on the text.
const stranger = `:not(.${across}, ${slots})`;
shared.select(`:where(:where(${holding(onText)}) > ${stranger}, .${across}:not(.${onText}) > * > *)`, still);

/** On the root of a component that uses a whole page's width, and stands on the text of a column. */
export const wide = shared.rule('wide', { marginInlineStart: 0 }, across);

/** Around the parts of a page, one below the other: they stand apart, and plain words keep together. */
export const blocks = shared.rule('blocks', {}, onText);
const block = `:where(${holding(blocks)}) >`;
shared.select(`${block} :where(:has(~ ${seen}), :is(${slots}):has(~ ${seen}) > *)`, {
  marginBlockEnd: vars.space.section,
});
const words = `:is(p, ul, ol, dl, blockquote, h2, h3, h4):not(.${base}, [hidden])`;
shared.select(`${block} :where(${words})`, { maxInlineSize: vars.measure.text });
shared.select(`${block} :where(${words}:has(+ ${words}))`, { marginBlockEnd: '1.1em' });

/** How wide a page is that asks for its own width, where only content gives one. The window has room for it. */
export const pageAlone = `min(${vars.measure.page}, 87.5vw)`;

/** On the root of a component that asks for its own width: where only content gives a width, it has the one of text. */
export const sized = shared.rule('sized', {
  containerType: 'inline-size',
  containIntrinsicInlineSize: `min(${vars.measure.text}, 87.5vw)`,
  minInlineSize: 0,
  maxInlineSize: `calc(100% + ${hang})`,
});

/** Container query of a page's layout that has room beside its text. It asks for its own width, since it may stand in another. */
export const roomy = `cairn-page (min-width: ${breakpoints.desk})`;
export const oneColumn = 'cairn-page (max-width: 63.99rem)';

/** On the root of a page's layout. */
export const layout = shared.rule('layout', { containerName: 'cairn-page' }, base, sized);
shared.select(`.${layout}, .${column}`, { containIntrinsicInlineSize: pageAlone });

/** The width of the page, with its edges. */
export const wrap = shared.rule('wrap', {
  inlineSize: '100%',
  maxInlineSize: vars.measure.page,
  marginInline: 'auto',
  paddingInline: `max(${vars.space.page}, env(safe-area-inset-left), env(safe-area-inset-right))`,
});

/** The link of a card's title, in the color of text. The whole card is its target: give the card `position: relative`. */
export const coverLink = shared.rule('coverLink', {
  color: vars.color.ink,
  '::after': { content: '""', position: 'absolute', inset: 0 },
});

/** As wide as text is read well. */
export const measured = shared.rule('measured', { maxInlineSize: vars.measure.text });

/** Of no use on paper. */
export const onScreen = shared.rule('onScreen', { '@media': { print: { display: 'none' } } });

/** Heard and not seen. */
export const visuallyHidden = shared.rule('visuallyHidden', {
  position: 'absolute',
  inlineSize: '1px',
  blockSize: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
});

const heading = {
  textWrap: 'balance',
  // What the letters come closer, the words do not.
  wordSpacing: `calc(-1 * ${vars.type.headingTracking})`,
  fontFamily: vars.font.heading,
} as const;

// The letters of Arabic join: space between them tears words apart.
shared.select(':dir(rtl)', { vars: { [names.type.headingTracking]: '0px' } });

/** A large heading: the title of a section. The title of a page has a size of its own. */
export const headingLarge = shared.rule('headingLarge', {
  ...heading,
  fontSize: vars.text['2xl'],
  fontWeight: vars.weight.heading,
  letterSpacing: vars.type.headingTracking,
  lineHeight: vars.type.headingLeading,
});

/** A small heading: of an item, a panel, a card. */
export const headingSmall = shared.rule('headingSmall', {
  ...heading,
  fontSize: vars.text.xl,
  fontWeight: vars.weight.headingSmall,
  letterSpacing: `calc(${vars.type.headingTracking} * .5)`,
  lineHeight: 1.25,
});

/** Around a clinic's sign and name. The sign is as high as the name with the line under it. */
export const identity = shared.rule('identity', { display: 'flex', alignItems: 'center', gap: vars.space.sm });
shared.select(`:where(.${identity} > :last-child)`, { minInlineSize: 'min(9rem, 100cqi - 8rem)' });
shared.select(`:where(.${identity}) :where(svg, img)`, { flex: 'none', inlineSize: 'auto', blockSize: '2.375rem' });

/** A clinic's name beside its sign. */
export const siteName = shared.rule('siteName', {
  display: 'block',
  ...heading,
  fontSize: 'min(1.375rem, 9.5cqi)',
  fontWeight: vars.weight.headingSmall,
  letterSpacing: vars.type.headingTracking,
  lineHeight: 1.05,
});

/** A label in the text's own family: over a list, in the margin, in the aside. */
export const label = shared.rule('label', { fontSize: vars.text.md, fontWeight: 650, lineHeight: 1.5 });

/** Small print and side notes. */
export const fine = shared.rule('fine', { color: vars.color.inkMuted, fontSize: vars.text.xs, lineHeight: 1.5 });

/** A few words about what stands above them, in lines of one length. */
export const brief = shared.rule('brief', {
  color: vars.color.inkMuted,
  fontSize: vars.text.sm,
  lineHeight: 1.45,
  textWrap: 'balance',
});

/** A list whose marks are drawn or left out. */
export const plainList = shared.rule('plainList', { listStyle: 'none', padding: 0 });
// A list without marks is none to Safari, but for one whose entries begin with drawn text: this has no width and says nothing.
shared.select(`:where(.${plainList}) > li::before`, { content: mark, position: 'absolute' });

/** A stone. Give it a size; it shows in forced colors and in print too. */
export const stone = shared.rule('stone', {
  display: 'block',
  borderRadius: vars.radius.stone,
  background: vars.color.stoneOn,
  forcedColorAdjust: 'none',
  printColorAdjust: 'exact',
});

/** Stones that lie on each other, from below. */
export const stack = shared.rule('stack', {
  display: 'flex',
  flexDirection: 'column-reverse',
  alignItems: 'center',
  gap: '2px',
});

/** Words that are quoted. The mark of the reader's language stands outside the text's edge, whatever its width. */
export const quoted = shared.rule('quoted', { position: 'relative', padding: 0, border: 0, quotes: 'auto' });
shared.select(`.${quoted}::before`, {
  content: 'open-quote',
  position: 'absolute',
  insetInlineEnd: '100%',
});
shared.select(`.${quoted} p:last-of-type::after, .${quoted}:not(:has(p))::after`, { content: 'close-quote' });
shared.select(`.${quoted} p + p`, { marginBlockStart: '.5em' });

/** A picture that fills its place. In the dark it is dimmed, by letting the ground show through. */
export const media = shared.rule('media', {
  display: 'block',
  inlineSize: '100%',
  blockSize: 'auto',
  objectFit: 'cover',
  borderRadius: vars.radius.media,
  filter: vars.media.filter,
  mask: 'linear-gradient(light-dark(#000, #000c) 0 0)',
});

/** A `<summary>` across its line, with a sign that points up when it is open. */
export const disclosure = shared.rule('disclosure', {
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: vars.space.md,
  minBlockSize: '3.25rem',
  fontWeight: 650,
  cursor: 'pointer',
  '::after': {
    content: '""',
    inlineSize: '.7rem',
    blockSize: '.7rem',
    marginInline: '.3rem',
    border: 'solid',
    borderWidth: '0 2px 2px 0',
    rotate: '45deg',
    translate: '0 -.2rem',
    flex: 'none',
  },
  selectors: {
    '&::-webkit-details-marker': { display: 'none' },
    '[open] > &::after': { rotate: '225deg', translate: '0 .15rem' },
  },
});
