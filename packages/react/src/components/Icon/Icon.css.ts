import { rule, select } from '../../internal/styles/rules.js';

export const root = rule('root', {});

// No weight at all, so that whatever holds the icon says how large it is.
select(`:where(.${root})`, {
  display: 'inline-block',
  inlineSize: '1.25em',
  blockSize: '1.25em',
  flex: 'none',
  verticalAlign: '-.25em',
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.75,
});
