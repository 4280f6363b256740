import { vars } from '@cairn-ds/tokens';

import { base } from '../../internal/styles/base.css.js';
import { rule, select } from '../../internal/styles/rules.js';
import { desk, fine, headingLarge } from '../../internal/styles/shared.css.js';

const { density, measure, space, text } = vars;

const edge = `minmax(${space.page}, 1fr)`;
const third = `calc((${measure.page} - 2 * ${space.page}) / 3)`;

/** The page's width in thirds between its two edges, so that the picture can reach the edge without knowing the window. */
export const root = rule(
  'root',
  {
    display: 'grid',
    rowGap: `calc(${space.xl} * ${density})`,
    paddingBlock: `calc(clamp(2rem, 4vw, 4rem) * ${density}) ${space.section}`,
    gridTemplateColumns: `${edge} repeat(3, minmax(0, ${third})) ${edge}`,
  },
  base,
);

export const heading = rule(
  'heading',
  {
    gridColumn: '2 / -2',
    fontSize: text['3xl'],
  },
  headingLarge,
);

export const introduction = rule('introduction', {
  gridColumn: '2 / -2',
  '@media': { [desk]: { gridColumn: 2, paddingInlineEnd: space.md, alignSelf: 'end' } },
});

export const lead = rule('lead', { fontSize: text.lg, lineHeight: 1.5 });

export const action = rule('action', { marginBlockStart: space.lg });

export const note = rule('note', { marginBlockStart: space.sm }, fine);

export const picture = rule('picture', {
  gridColumn: '1 / -1',
  '@media': { [desk]: { gridColumn: '3 / -1', marginInlineStart: space.xs } },
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
