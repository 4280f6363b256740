import { vars } from '@cairn-ds/tokens';

import { base } from '../../internal/styles/base.css.js';
import { field } from '../../internal/styles/field.css.js';
import { rule } from '../../internal/styles/rules.js';

export const root = rule('root', { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '.4rem' }, base, field);

export const label = rule('label', { fontWeight: 650, lineHeight: 1.4 });

export const input = rule('input', {
  inlineSize: '100%',
  minBlockSize: '3.25rem',
  // A link to the field, from an error summary, leaves its label in view.
  scrollMarginBlockStart: '8rem',
  padding: '.5rem .9rem',
  border: `1.5px solid ${vars.color.edge}`,
  borderRadius: `min(${vars.radius.control}, .75rem)`,
  background: vars.color.surface,
  color: vars.color.ink,
  font: 'inherit',
  '::placeholder': { color: vars.color.inkMuted, opacity: 1 },
  selectors: { '&[aria-invalid=true]': { border: `3px solid ${vars.color.error}` } },
});
