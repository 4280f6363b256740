import { expect, test } from 'vitest';

import { apart } from './madeId.js';

test.each(['_S_1_', ':S1:'])(
  'two renders of server components that both begin with %s differ by what they say',
  (made) => {
    expect(apart(made, ['A letter once a month'])).toMatch(new RegExp(`^${made}\\w+$`));
    expect(apart(made, ['A letter once a month'])).not.toBe(apart(made, ['A letter for families']));
    expect(apart(made, [[{ title: 'Yoga' }]])).not.toBe(apart(made, [[{ title: 'Walks' }]]));
  },
);

test('the same words get the same id each time', () => {
  expect(apart('_S_1_', ['A letter', undefined])).toBe(apart('_S_1_', ['A letter', null, <b key="new">New</b>]));
});

test.each(['_R_1_', '_r_1_', ':R1:', ':r1:'])(
  '%s is told apart by React itself, and has to be the same on both sides',
  (made) => {
    expect(apart(made, ['A letter once a month'])).toBe(made);
  },
);
