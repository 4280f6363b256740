import { vars } from '@cairn-ds/tokens';

import { rule } from '../../styles/rules.js';
import { desk, hang, hanging } from '../../styles/shared.css.js';

const { color, line, space, text } = vars;

export const bar = rule({
  gridColumn: '1 / -1',
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 8rem), 1fr))',
  columnGap: space.gutter,
  borderBlockStart: `${line.heavy} solid ${color.ink}`,
  fontSize: text.xs,
  lineHeight: 1.45,
});

export const even = rule({
  '@media': { [desk]: { gridTemplateColumns: 'repeat(auto-fit, minmax(12rem, 1fr))' } },
});

/** Ten columns of the page's twelve: names get three, dates and numbers two. */
export const hung = rule({
  '@container': {
    [hanging]: {
      gridTemplateColumns: 'repeat(10, minmax(0, 1fr))',
      paddingInlineStart: `calc(${hang})`,
    },
  },
});

export const fact = rule({ paddingBlock: `${space.sm} ${space.md}` });

export const hungFact = rule({
  '@container': { [hanging]: { gridColumn: 'span 2' } },
  selectors: { '&:nth-child(odd)': { '@container': { [hanging]: { gridColumn: 'span 3' } } } },
});

export const term = rule({ color: color.inkMuted });
export const description = rule({ fontWeight: 550, overflowWrap: 'anywhere', textWrap: 'pretty' });
