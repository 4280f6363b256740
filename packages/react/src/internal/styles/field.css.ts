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

/** What is wrong, in words, above its field. The sign is a border around a letter, which forced colours and paper keep. */
export const message = shared.rule('message', {
  color: vars.color.error,
  paddingInlineStart: '1.75rem',
  fontSize: vars.text.sm,
  fontWeight: 650,
  lineHeight: 1.4,
  '::before': {
    content: ['"!"', '"!" / ""'],
    boxSizing: 'border-box',
    display: 'inline-block',
    inlineSize: '1.25rem',
    marginInline: '-1.75rem .5rem',
    border: '2px solid',
    borderRadius: '50%',
    fontSize: '.875rem',
    lineHeight: '1rem',
    textAlign: 'center',
  },
});
