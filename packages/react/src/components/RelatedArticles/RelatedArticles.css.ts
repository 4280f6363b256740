import { vars } from '@cairn-ds/tokens';

import { base } from '../../internal/styles/base.css.js';
import { rule } from '../../internal/styles/rules.js';
import { headingLarge, media, plainList, sized, wide } from '../../internal/styles/shared.css.js';

const side = '(min-width: 44rem)';
/** With larger text there is no room for it beside the title. */
const onPhone = '(min-width: 16rem) and (max-width: 43.99rem)';
const four = '(min-width: 60rem)';

export const root = rule('root', {}, base, wide, sized);

export const heading = rule(
  'heading',
  {
    paddingBlock: `${vars.space.md} ${vars.space.lg}`,
    borderBlockStart: `${vars.line.heavy} solid ${vars.color.ink}`,
  },
  headingLarge,
);

export const list = rule(
  'list',
  {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: `${vars.space.xl} ${vars.space.gutter}`,
    '@container': {
      [side]: {
        gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
        selectors: {
          // One lies on its side, two and four make even rows.
          '&:has(> :only-child)': { gridTemplateColumns: 'minmax(0, 1fr)' },
          '&:has(> :nth-child(2):last-child, > :nth-child(4):last-child)': {
            gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
          },
        },
      },
      [four]: {
        selectors: { '&:has(> :nth-child(4):last-child)': { gridTemplateColumns: 'repeat(4, minmax(0, 1fr))' } },
      },
    },
  },
  plainList,
);

const onItsSide = { display: 'grid', columnGap: vars.space.md, alignItems: 'start' };

export const card = rule('card', {
  position: 'relative',
  breakInside: 'avoid',
  '@container': {
    [onPhone]: {
      ...onItsSide,
      selectors: { '&:has(> img)': { gridTemplateColumns: 'min(6.5rem, 33%) minmax(0, 1fr)' } },
    },
    [side]: {
      selectors: {
        '&:only-child:has(> img)': { ...onItsSide, gridTemplateColumns: '1fr 2fr', columnGap: vars.space.gutter },
      },
    },
  },
});

export const picture = rule(
  'picture',
  {
    aspectRatio: '3 / 2',
    marginBlockEnd: vars.space.md,
    '@container': { [onPhone]: { aspectRatio: '1', marginBlockEnd: 0 } },
  },
  media,
);

export const body = rule('body', {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: vars.space.xs,
});
