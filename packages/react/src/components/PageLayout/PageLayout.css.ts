import { vars } from '@cairn-ds/tokens';

import { hang, still } from '../../internal/styles/hanging.js';
import { rule, select } from '../../internal/styles/rules.js';
import {
  across,
  blocks,
  hangs,
  headingLarge,
  layout,
  oneColumn,
  roomy,
  wrap,
} from '../../internal/styles/shared.css.js';

const { density, space } = vars;

export const root = rule('root', {}, layout);

/** Without an aside the column is the whole page: the margin is two columns of twelve. */
export const title = rule('title', {
  vars: { '--cairn-margin': 'calc(2 / 12)' },
  paddingBlockStart: `calc(${space.lg} * ${density})`,
});

/** Without breadcrumbs the title keeps its distance from the header by itself. */
export const apart = rule('apart', { paddingBlockStart: `calc(clamp(2rem, 4vw, 4rem) * ${density})` });

export const breadcrumbs = rule('breadcrumbs', { marginBlockEnd: `calc(clamp(2rem, 4vw, 4rem) * ${density})` }, across);

/** The eyebrow hangs, and stands on the line of the title. */
export const head = rule('head', { alignItems: 'baseline' }, hangs);

export const eyebrow = rule('eyebrow', {
  marginBlockEnd: space.xs,
  fontSize: vars.text.sm,
  fontWeight: 650,
  color: vars.color.inkMuted,
});

export const heading = rule(
  'heading',
  {
    marginBlockEnd: `calc(${space.xl} * ${density})`,
    fontSize: vars.text['3xl'],
  },
  headingLarge,
);

export const lead = rule('lead', {
  maxInlineSize: vars.measure.text,
  fontSize: vars.text.lg,
  lineHeight: 1.5,
  textWrap: 'balance',
  // The title in a head has its distance already, which does not fall into one with this.
  selectors: { [`:not(.${head}) + &`]: { marginBlockStart: `calc(${space.lg} * ${density})` } },
});

/** On a phone the picture reaches both edges of the page. Its caption stands on the text all the same. */
export const hero = rule(
  'hero',
  {
    vars: { '--cairn-caption': hang },
    marginBlockStart: `calc(${space['2xl']} * ${density})`,
    '@media': { '(max-width: 39.99rem)': { marginInline: `calc(${space.page} * -1)` } },
  },
  across,
);
select(`:where(.${breadcrumbs}, .${hero}) > *`, still);

export const body = rule(
  'body',
  {
    paddingBlock: `calc(${space['3xl']} * ${density}) ${space.section}`,
    '@container': {
      [roomy]: { display: 'grid', gridTemplateColumns: 'repeat(12, minmax(0, 1fr))', columnGap: space.gutter },
    },
  },
  wrap,
);

/** On a phone it stands over the text. */
export const folded = rule('folded', {
  marginBlockEnd: space.xl,
  '@container': { [roomy]: { display: 'none' } },
});

export const text = rule('text', {
  vars: { '--cairn-margin': 'calc(2 / 12)' },
  '@container': { [roomy]: { gridColumn: '1 / -1' } },
});

export const beside = rule('beside', {
  vars: { '--cairn-margin': 'calc(2 / 9)' },
  '@container': { [roomy]: { gridColumn: '1 / 10' } },
});

// A page whose title says it all, such as an index before its list, keeps one distance to what follows.
select(`.${body}:has(.${blocks}:empty)`, { paddingBlockStart: 0 });

/**
 * Sticks beside the text from a desk. What does not fit into the window scrolls
 * inside it; the room around leaves the focus ring whole.
 */
export const aside = rule('aside', {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: `calc(${space.xl} * ${density})`,
  '@container': {
    [oneColumn]: { marginBlockStart: space.section },
    [roomy]: {
      position: 'sticky',
      insetBlockStart: 0,
      gridColumn: '10 / -1',
      alignSelf: 'start',
      maxBlockSize: '100dvh',
      margin: `calc(${space.md} * -1)`,
      padding: space.md,
      overflowY: 'auto',
    },
  },
  '@media': {
    print: { position: 'static', maxBlockSize: 'none', overflow: 'visible' },
  },
});

export const contents = rule('contents', { '@container': { [oneColumn]: { display: 'none' } } });
