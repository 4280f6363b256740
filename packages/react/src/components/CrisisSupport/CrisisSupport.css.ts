import { names, vars } from '@cairn-ds/tokens';

import { rule, select } from '../../internal/styles/rules.js';

const { color, density, line, measure, space, text } = vars;
const heavy = `${line.heavy} solid ${color.ink}`;

/** Ink on paper in every brand, the links of the note too: help in a crisis is nobody's advertisement. */
export const root = rule('root', {
  vars: { [names.color.link]: color.ink },
  borderBlock: heavy,
  paddingBlock: `calc(${space.xl} * ${density})`,
  rowGap: space.md,
  breakInside: 'avoid',
});

export const link = rule('link', { color: color.ink, fontWeight: 650, unicodeBidi: 'isolate' });

export const number = rule('number', {
  fontSize: 'min(clamp(3.25rem, 2.6rem + 2.6vw, 4.75rem), 24cqi)',
  lineHeight: 0.95,
  // In a narrow margin too.
  overflowWrap: 'normal',
});

export const numberLink = rule('numberLink', {
  fontWeight: 'inherit',
});

export const ways = rule('ways', {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: space.sm,
  maxInlineSize: measure.text,
});

export const more = rule('more', { fontSize: text.sm, lineHeight: 1.5 });
// Each line is a way of its own, to be found by a reader who cannot read them all.
select(`.${ways} > div > * + *`, { marginBlockStart: '.5em' });
