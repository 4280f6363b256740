import { vars } from '@cairn-ds/tokens';

import { base } from '../../internal/styles/base.css.js';
import { hung } from '../../internal/styles/hanging.js';
import { rule, select } from '../../internal/styles/rules.js';
import { hangs, label } from '../../internal/styles/shared.css.js';

const { color, line, measure, radius, space } = vars;

export const root = rule(
  'root',
  {
    rowGap: space.xs,
    paddingBlock: space.lg,
    borderBlock: `1px solid ${color.rule}`,
    breakInside: 'avoid',
  },
  base,
  hangs,
);

// A section begins with a rule of its own, and two so near look like a mistake.
select(`.${root}:has(+ section)`, { borderBlockEnd: 0, paddingBlockEnd: 0 });

/** On a ground of its own. Forced colors and paper, which have none, show the border. */
export const caution = rule('caution', {
  vars: { '--cairn-inset': hung(space.gutter) },
  paddingInline: `var(--cairn-inset, min(${space.page}, 8%))`,
  border: '1px solid transparent',
  borderRadius: radius.card,
  background: color.tint,
  '@media': { print: { borderColor: color.edge } },
});

export const urgent = rule('urgent', { borderBlock: `${line.heavy} solid ${color.error}` });

export const grade = rule(
  'grade',
  {
    '::before': {
      content: ['"i"', '"i" / ""'],
      display: 'inline-block',
      inlineSize: '1.25em',
      marginInlineEnd: '.5em',
      border: '2px solid',
      borderRadius: '50%',
      fontSize: '.875em',
      lineHeight: 1.25,
      textAlign: 'center',
    },
  },
  label,
);
select(`.${root}:is(.${caution}, .${urgent}) > .${grade}::before`, { content: ['"!"', '"!" / ""'] });
select(`.${urgent} > .${grade}`, { color: color.error });
select(`.${urgent} > .${grade}::before`, {
  borderColor: color.error,
  borderRadius: '.2em',
  background: color.error,
  color: color.onError,
  // Paper may come without grounds.
  '@media': { print: { background: 'none', color: color.error } },
});

export const body = rule('body', {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: space.xs,
  maxInlineSize: measure.text,
});
