import { vars } from '@cairn-ds/tokens';

import { rule } from '../../styles/rules.js';
import { desk, hang, hanging } from '../../styles/shared.css.js';

const { color, line, space, text } = vars;

export const root = rule('root', {
  gridColumn: '1 / -1',
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 8rem), 1fr))',
  columnGap: space.gutter,
  borderBlockStart: `${line.heavy} solid ${color.ink}`,
  fontSize: text.xs,
  lineHeight: 1.45,
});

export const even = rule('even', {
  '@media': { [desk]: { gridTemplateColumns: 'repeat(auto-fit, minmax(12rem, 1fr))' } },
});

/** Ten columns of the page's twelve: names get three, dates and numbers two. */
export const hung = rule('hung', {
  '@container': {
    [hanging]: {
      gridTemplateColumns: 'repeat(10, minmax(0, 1fr))',
      paddingInlineStart: `calc(${hang})`,
    },
  },
});

export const fact = rule('fact', { paddingBlock: `${space.sm} ${space.md}` });

export const hungFact = rule('hungFact', {
  '@container': { [hanging]: { gridColumn: 'span 2' } },
  selectors: { '&:nth-child(odd)': { '@container': { [hanging]: { gridColumn: 'span 3' } } } },
});

export const term = rule('term', { color: color.inkMuted });
export const description = rule('description', { fontWeight: 550, overflowWrap: 'anywhere', textWrap: 'pretty' });
