import { vars } from '@cairn-ds/tokens';

import { base } from './base.css.js';
import { seen } from './children.js';
import { mark } from './links.js';
import { shared } from './rules.js';

const { color, density, font, radius, space, text, type, weight } = vars;

/**
 * Around text with components in between: what Markdown or an editor wrote is
 * set as prose, and components keep their looks. It says what it needs, lists
 * with numbers for one, since a reset may lie below. All selectors weigh
 * nothing, so that any class wins.
 */
export const flow = shared.rule('flow', {});

/** The root of a component, which is no flow itself. */
const component = `.${base}:not(.${flow})`;
/** In a component, and not in a flow that stands in it. */
const within = `.${flow} ${component} :not(.${flow} ${component} .${flow} *)`;
/** Elements that an editor or Markdown wrote, at any depth. */
const written = (elements: string) => `:where(.${flow} :not(.${base}, ${within})):where(${elements})`;

/** Of a list. Less on a phone with large text, where each letter counts. */
const indent = 'min(1.75rem, 9cqi)';
const hairline = `1px solid ${color.rule}`;
const headings = 'h1, h2, h3, h4, h5, h6';

// One line between paragraphs, more around a component
// (a side note stands between two paragraphs as if it were one).
const apart = `.${base}:not(aside)`;
const blocks = 'p, ul, ol, dl, blockquote, pre, figure, details, hr';
shared.select(written(`:is(${blocks}, table, div, section, iframe):has(~ ${seen})`), { marginBlockEnd: '1.1em' });
shared.select(`:where(.${flow}, .${flow} > :not(.${base})) > :where(${apart}:has(~ ${seen}), :has(+ ${apart}))`, {
  marginBlockEnd: `calc(${space.xl} * ${density})`,
});
shared.select(written('div, section'), { maxInlineSize: '100%' });
shared.select(written(blocks), { maxInlineSize: `min(100%, ${vars.measure.text})` });
shared.select(written('p:empty'), { display: 'none' });

shared.select(written(headings), {
  marginBlockEnd: '.5em',
  textWrap: 'balance',
  fontFamily: font.heading,
  fontSize: text.xl,
  fontWeight: weight.headingSmall,
  letterSpacing: `calc(${type.headingTracking} * .5)`,
  lineHeight: 1.25,
});
shared.select(written('h1, h2'), {
  fontSize: text['2xl'],
  fontWeight: weight.heading,
  letterSpacing: type.headingTracking,
  lineHeight: type.headingLeading,
});
shared.select(written('h4, h5, h6'), { fontSize: text.lg });

shared.select(written('ul, ol'), { padding: 0, paddingInlineStart: indent });
shared.select(written('ul'), { listStyle: 'none' });
// Numbers begin where bullets do. Browsers give them figures for columns, whose 1 stands apart from its period.
shared.select(written('ol'), { listStyle: 'decimal', paddingInlineStart: '1.1em' });
// From 10 on they need the room of another figure.
shared.select(written('ol:has(> :nth-child(10))'), { paddingInlineStart: '1.75em' });
shared.select(`${written('li')}::marker`, { fontVariantNumeric: 'normal' });
// HTML compares this attribute without regard to case, but not when it may be of any namespace.
const numerals = { a: 'lower-alpha', A: 'upper-alpha', i: 'lower-roman', I: 'upper-roman' };
for (const [kind, listStyle] of Object.entries(numerals)) shared.select(written(`ol[*|type=${kind}]`), { listStyle });
// A heading that opens a section or a group is as far from what stands before that.
shared.select(written(`${seen} ~ :is(${headings}), .${flow} * + :is(div, section) > :is(${headings})`), {
  marginBlockStart: '1.2em',
});
shared.select(written('li'), { position: 'relative', marginBlockEnd: '.4em' });
shared.select(written('li > :is(ul, ol)'), { marginBlockStart: '.4em' });
// A task has its box instead.
shared.select(`${written('ul > li:not(:has(> input, > p > input))')}::before`, {
  content: mark,
  position: 'absolute',
  insetInlineStart: `calc(-1 * ${indent})`,
  blockSize: '.4375rem',
  insetBlockStart: '.58em',
  inlineSize: 'min(.875rem, 5cqi)',
  borderRadius: radius.stone,
  background: color.stoneOn,
  forcedColorAdjust: 'none',
  printColorAdjust: 'exact',
});
shared.select(written('dt, summary, th'), { fontWeight: 650 });
shared.select(written('summary'), { cursor: 'pointer' });

shared.select(written('blockquote'), {
  paddingInlineStart: space.lg,
  borderInlineStart: `${vars.line.heavy} solid ${color.ink}`,
  fontSize: text.lg,
  lineHeight: 1.45,
});
shared.select(written('blockquote > cite'), { display: 'block' });

// A table that is too wide scrolls by itself, so that the page does not.
shared.select(written('table'), {
  display: 'block',
  inlineSize: 'fit-content',
  maxInlineSize: '100%',
  overflowX: 'auto',
  borderCollapse: 'collapse',
  // A page without a document type gives tables a color and a size of their own.
  fontSize: text.sm,
  lineHeight: 1.4,
  color: 'inherit',
});
shared.select(written('th, td'), {
  paddingBlock: space.sm,
  paddingInline: `0 ${space.lg}`,
  border: 0,
  borderBlockEnd: hairline,
  verticalAlign: 'top',
});
shared.select(written('caption, th, td'), { textAlign: 'start' });
shared.select(written('caption'), { captionSide: 'top' });
shared.select(written('caption, figcaption, thead th, blockquote > cite'), {
  color: color.inkMuted,
  fontSize: text.xs,
});

shared.select(written('pre'), { padding: space.md });
shared.select(written('pre, :not(pre) > :is(code, kbd)'), {
  background: color.tint,
  color: 'inherit',
  fontFamily: 'monospace',
  fontSize: '.9em',
  borderRadius: '.2em',
});
shared.select(written(':not(pre) > :is(code, kbd)'), { padding: '.1em .3em', overflowWrap: 'anywhere' });

shared.select(written('img, video, audio, iframe, embed, object'), {
  display: 'inline-block',
  verticalAlign: 'middle',
});
shared.select(written('img, video'), { borderRadius: radius.media });
shared.select(written('.is-type-video iframe'), { inlineSize: '100%', blockSize: 'auto', aspectRatio: '16 / 9' });
shared.select(written('figcaption'), { paddingBlockStart: space.sm, lineHeight: 1.5 });
shared.select(written('hr'), { margin: '1.5em 0', border: 0, borderBlockStart: hairline, opacity: 1 });
shared.select(written('mark'), { background: color.tint, color: 'inherit' });
shared.select(written('sup, sub'), { position: 'static', fontSize: '.7em', lineHeight: 0, verticalAlign: 'super' });
shared.select(written('sub'), { verticalAlign: 'sub' });

// Words with a color of their own were colored for white paper: they get it in the dark too, where nothing around
// them has a ground of its own. What links among them stand on nobody knows.
const grounds = '[style*=background], [bgcolor]';
const colored = `:is([style*="color:"], ${grounds}, font[color])`;
shared.select(written(colored), { colorScheme: 'light', color: color.ink });
shared.select(written(`${colored}:not(.${flow} :is(${grounds}) *)`), { background: color.paper });
shared.select(written(`${colored} a`), { color: 'inherit' });

// The classes by which WordPress places things. Left is left in every language.
shared.select(written('.alignleft'), { float: 'left', maxInlineSize: '50%', marginRight: space.lg });
shared.select(written('.alignright'), { float: 'right', maxInlineSize: '50%', marginLeft: space.lg });
shared.select(written('.aligncenter'), { display: 'block', inlineSize: 'fit-content', marginInline: 'auto' });
// Markdown aligns columns by an attribute, which a reset goes before.
for (const side of ['left', 'center', 'right'] as const) {
  shared.select(written(`.has-text-align-${side}, :is(th, td)[align=${side}]`), { textAlign: side });
}
shared.select(written('.wp-block-columns, .wp-block-gallery'), {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 12rem), 1fr))',
  gap: space.gutter,
});

// What content systems write for the ear alone.
shared.select(written('.screen-reader-text, .sr-only'), {
  position: 'absolute',
  inlineSize: '1px',
  blockSize: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
});

// On paper a link cannot be followed, so that its address is written after it.
shared.select(`:where(.${flow}) a[href^=http]::after`, {
  '@media': { print: { content: '" (" attr(href) ")"' } },
});
