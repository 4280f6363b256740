import { vars } from '@cairn-ds/tokens';

import { base } from '../../internal/styles/base.css.js';
import { rule, select } from '../../internal/styles/rules.js';
import { headingLarge, onScreen, sized, wide } from '../../internal/styles/shared.css.js';

const { space } = vars;

export const root = rule('root', {}, wide, sized, onScreen, base);

export const layout = rule('layout', {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: `${space.xl} ${space.gutter}`,
  '@container': { '(min-width: 48rem)': { gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 7fr)' } },
});

export const heading = rule('heading', { marginBlockEnd: space.sm }, headingLarge);

export const form = rule('form', {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: space.lg,
  alignContent: 'start',
  maxInlineSize: vars.measure.text,
});

export const status = rule('status', {
  // Focus comes here so that it is read. There is nothing to press, so nothing to outline.
  ':focus-visible': { outline: 'none', boxShadow: 'none' },
  // As if it were not in the grid. It has to be in the page before it says something.
  ':empty': { marginBlockStart: `calc(-1 * ${space.lg})` },
});

// Once it is sent, only the thanks are left.
select(`.${form}[data-state=sent] > :not(.${status})`, { display: 'none' });
select(`.${form}[data-state=sent] > .${status}`, { fontSize: vars.text.lg, lineHeight: 1.4 });
select(`.${form}:is([data-state=failed], [data-state=unclear]) > .${status}`, {
  borderInlineStart: `4px solid ${vars.color.error}`,
  paddingInlineStart: space.md,
  color: vars.color.error,
  fontWeight: 650,
});
