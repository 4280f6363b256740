import { vars } from '@cairn-ds/tokens';

import { rule, select } from '../../styles/rules.js';
import { desk } from '../../styles/shared.css.js';

const { density, measure, space, text } = vars;

const edge = `minmax(calc(${space.page} - ${space.gutter}), 1fr)`;
const twelfth = `calc((${measure.page} - 2 * ${space.page} - 11 * ${space.gutter}) / 12)`;

/** The page's twelve columns between its two edges, so that the picture can reach the edge without knowing the window. */
export const root = rule('root', {
  display: 'grid',
  rowGap: `calc(${space.xl} * ${density})`,
  paddingBlock: `calc(clamp(2rem, 4vw, 4rem) * ${density}) ${space.section}`,
  gridTemplateColumns: `${space.page} minmax(0, 1fr) ${space.page}`,
  '@media': {
    [desk]: {
      columnGap: space.gutter,
      gridTemplateColumns: `${edge} repeat(12, minmax(0, ${twelfth})) ${edge}`,
    },
  },
});

export const heading = rule('heading', {
  gridColumn: 2,
  fontSize: text['3xl'],
  '@media': { [desk]: { gridColumn: '2 / 12' } },
});

export const introduction = rule('introduction', {
  gridColumn: 2,
  '@media': { [desk]: { gridColumn: '2 / 6', gridRow: 2, alignSelf: 'end' } },
});

export const lead = rule('lead', { fontSize: text.lg, lineHeight: 1.5, textWrap: 'pretty' });

export const action = rule('action', { marginBlockStart: space.lg });

export const note = rule('note', { maxInlineSize: '24rem', marginBlockStart: space.sm });

export const picture = rule('picture', {
  gridColumn: '1 / -1',
  '@media': { [desk]: { gridColumn: '6 / -1', gridRow: 2 } },
});

// A figure in text keeps to the measure.
select(`.${picture} figure`, { maxInlineSize: 'none' });

// Below a desk the picture reaches both edges of the page, and from there the far one.
select(`.${picture} img`, {
  maxBlockSize: '40rem',
  aspectRatio: '4 / 3',
  borderRadius: 0,
  '@media': {
    [desk]: {
      aspectRatio: '16 / 9',
      borderStartStartRadius: vars.radius.media,
      borderEndStartRadius: vars.radius.media,
    },
  },
});
