import { vars } from '@cairn-ds/tokens';

import { base } from './base.css.js';
import { slots } from './links.js';
import { shared } from './rules.js';

const { color, density, font, radius, space, text, type, weight } = vars;

/**
 * Around text with components in between: what Markdown or an editor wrote is
 * set as prose, and components keep their looks. All selectors weigh nothing,
 * so that any class wins.
 */
export const flow = shared.rule('flow', {});

/** What stands in the mark-up of an editor or of Markdown: each root of a component has the class `base`. */
const plain = `:not(.${base})`;
// A `<div>` of an editor, or what Astro hands over, counts as the flow itself.
const around = `:where(.${flow}, .${flow} > :is(${slots}, div${plain}))`;
/** Elements that stand in the flow by themselves. */
const block = (elements: string) => `:where(${around} > :is(${elements})${plain})`;
/** Elements inside of those: never what is in a component. */
const inside = (elements: string) =>
  `${block('p, ul, ol, dl, blockquote, table, figure, h2, h3, h4')} :where(${elements})`;
/** Elements of a list, or of a quotation, that can stand in another. */
const nesting = (elements: string) => `:where(${block(elements)}, ${inside(elements)})`;

const hairline = `1px solid ${color.rule}`;

shared.select(block('p, ul, ol, dl, blockquote, pre, figure, hr'), { maxInlineSize: vars.measure.text });
shared.select(block('p, ul, ol, dl, blockquote'), { textWrap: 'pretty' });

// One line between paragraphs, more around a component
// (a side note stands between two paragraphs as if it were one).
const component = `.${base}:not(aside)`;
shared.select(`${around} > :where(:not(:last-child))`, { marginBlockEnd: '1.1em' });
shared.select(`${around} > :where(${component}:not(:last-child), :has(+ ${component}))`, {
  marginBlockEnd: `calc(${space.xl} * ${density})`,
});

shared.select(block('h2, h3, h4, h5, h6'), {
  fontFamily: font.heading,
  fontSize: text.xl,
  fontWeight: weight.headingSmall,
  letterSpacing: `calc(${type.headingTracking} * .5)`,
  lineHeight: 1.25,
  textWrap: 'balance',
  marginBlockEnd: '.5em',
});
shared.select(block('h2'), {
  fontSize: text['2xl'],
  fontWeight: weight.heading,
  letterSpacing: type.headingTracking,
  lineHeight: type.headingLeading,
  marginBlockEnd: '.6em',
});
shared.select(block('h4, h5, h6'), { fontSize: text.lg });
shared.select(`${around} > * + :where(h2, h3, h4, h5, h6)`, { marginBlockStart: '1.2em' });

shared.select(nesting('ul, ol'), { padding: 0, paddingInlineStart: '1.75rem' });
// The empty string keeps the role of the list in Safari, which `none` does not.
shared.select(nesting('ul'), { listStyleType: '""' });
shared.select(inside('li'), { position: 'relative', marginBlockEnd: '.4em' });
shared.select(inside('li > ul, li > ol'), { marginBlockStart: '.4em' });
shared.select(`${nesting('ul')} > li::before`, {
  content: '""',
  position: 'absolute',
  insetInlineStart: '-1.75rem',
  insetBlockStart: '.58em',
  inlineSize: '.875rem',
  blockSize: '.4375rem',
  borderRadius: radius.stone,
  background: color.stoneOn,
  forcedColorAdjust: 'none',
  printColorAdjust: 'exact',
  '@media': { '(forced-colors: active)': { background: 'CanvasText' } },
});

shared.select(block('blockquote'), {
  paddingInlineStart: space.lg,
  borderInlineStart: `${vars.line.heavy} solid ${color.ink}`,
  fontSize: text.lg,
  lineHeight: 1.45,
});
shared.select(`${inside('p')} + p`, { marginBlockStart: '.8em' });

// A table that is too wide scrolls by itself, so that the page does not.
shared.select(block('table'), {
  display: 'block',
  inlineSize: 'fit-content',
  maxInlineSize: '100%',
  overflowX: 'auto',
  borderCollapse: 'collapse',
  fontSize: text.sm,
  lineHeight: 1.4,
});
shared.select(inside('th, td'), {
  paddingBlock: space.sm,
  paddingInlineEnd: space.lg,
  borderBlockEnd: hairline,
  textAlign: 'start',
  verticalAlign: 'top',
});
shared.select(inside('caption, thead th'), {
  color: color.inkMuted,
  fontSize: text.xs,
  fontWeight: 500,
  textAlign: 'start',
});

shared.select(`${block('pre')}, ${inside('code')}`, { fontSize: '.9em', background: color.tint, borderRadius: '.2em' });
shared.select(inside('code'), { padding: '.1em .3em', overflowWrap: 'anywhere' });
shared.select(block('pre'), { padding: space.md, overflowX: 'auto' });
shared.select(`${block('img')}, ${inside('img')}`, {
  display: 'block',
  maxInlineSize: '100%',
  blockSize: 'auto',
  borderRadius: radius.media,
});
shared.select(inside('figcaption'), {
  paddingBlockStart: space.sm,
  color: color.inkMuted,
  fontSize: text.xs,
  lineHeight: 1.5,
});
shared.select(block('hr'), {
  inlineSize: '100%',
  marginInline: 0,
  border: 0,
  borderBlockStart: hairline,
  marginBlockStart: '1.5em',
});
shared.select(inside('dt'), { fontWeight: 650 });
shared.select(inside('sup'), { fontSize: '.7em', lineHeight: 0 });

// On paper a link cannot be followed, so that its address is written after it.
shared.select(`${inside('a[href^=http]')}::after`, {
  '@media': { print: { content: '" (" attr(href) ")"', fontSize: '.85em' } },
});
