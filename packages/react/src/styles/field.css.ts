import { vars } from '@cairn-ds/tokens';

import { shared } from './rules.js';

/** Around a form field. The bar of an error follows from `aria-invalid`, so that nothing else has to be told. */
export const field = shared.rule('field', {
  selectors: {
    '&:has([aria-invalid=true])': {
      borderInlineStart: `4px solid ${vars.color.error}`,
      paddingInlineStart: vars.space.md,
    },
  },
});

/** What is wrong, in words, above its field. The sign has a border of its own, which forced colours keep. */
export const message = shared.rule('message', {
  paddingInlineStart: '1.75rem',
  color: vars.color.error,
  fontSize: vars.text.sm,
  fontWeight: 650,
  lineHeight: 1.4,
  '::before': {
    content: ['"!"', '"!" / ""'],
    display: 'inline-block',
    boxSizing: 'border-box',
    inlineSize: '1.25rem',
    marginInline: '-1.75rem .5rem',
    border: `1px solid ${vars.color.error}`,
    borderRadius: '50%',
    background: vars.color.error,
    color: vars.color.errorTint,
    fontSize: '.875rem',
    lineHeight: '1.125rem',
    textAlign: 'center',
  },
  // Paper shows no ground: the sign keeps its ring and takes the color of the words.
  '@media': { print: { '::before': { background: 'none', color: vars.color.error } } },
});
