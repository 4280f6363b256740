import { vars } from '@cairn-ds/tokens';

import { base, tight } from '../../internal/styles/base.css.js';
import { rule } from '../../internal/styles/rules.js';
import { fine, plainList, sized, stack, stone } from '../../internal/styles/shared.css.js';

const wide = '(min-width: 36rem)';
const columns = 'repeat(var(--cairn-week-days), minmax(0, 1fr))';

export const root = rule('root', {}, base, sized);

export const drawing = rule('drawing', { display: 'grid', gridTemplateColumns: columns, rowGap: vars.space.xs });

export const day = rule('day', {
  display: 'grid',
  gridRow: 'span 2',
  gridTemplate: 'subgrid / minmax(0, 1fr)',
  justifyItems: 'center',
});

export const stones = rule(
  'stones',
  {
    inlineSize: '100%',
    minBlockSize: '4.75rem',
    paddingBlockEnd: '3px',
    borderBlockEnd: `${vars.line.heavy} solid ${vars.color.ink}`,
  },
  stack,
);

// Three stones taper as in a stack of three; more of them taper more slowly and grow thinner.
export const hour = rule(
  'hour',
  {
    flex: 'none',
    inlineSize: 'calc(min(100%, 5.15rem) * (.92 - .57 * var(--cairn-week-stone) / var(--cairn-week-hours)))',
    blockSize: 'calc(min(1.375rem, 9rem / var(--cairn-week-hours)) * var(--cairn-week-part))',
  },
  stone,
);

export const name = rule('name', {
  fontSize: vars.text.xs,
  color: vars.color.inkMuted,
  '@container': { [tight]: { lineHeight: 1, writingMode: 'vertical-rl' } },
});
export const busy = rule('busy', { fontWeight: 650, color: vars.color.ink });

export const details = rule(
  'details',
  {
    paddingBlockStart: vars.space.sm,
    fontSize: vars.text.xs,
    lineHeight: 1.4,
    '@container': { [wide]: { display: 'grid', gridTemplateColumns: columns } },
  },
  plainList,
);
export const detail = rule('detail', {
  display: 'grid',
  gridTemplateColumns: '3rem minmax(0, 1fr)',
  paddingBlock: vars.space['2xs'],
  color: vars.color.inkMuted,
  '@container': { [wide]: { display: 'block', paddingInline: vars.space['2xs'], textAlign: 'center' } },
});
// Where there is room the day stands over its column already; its name stays for those who listen.
export const of = rule('of', { '@container': { [wide]: { position: 'absolute', clipPath: 'inset(50%)' } } });
export const time = rule('time', {
  fontWeight: 650,
  color: vars.color.ink,
  '@container': { [wide]: { display: 'block' } },
});

export const note = rule('note', { maxInlineSize: vars.measure.text, paddingBlockStart: vars.space.sm }, fine);
