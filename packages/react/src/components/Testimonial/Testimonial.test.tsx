import { render, screen } from '@testing-library/react';
import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';

import { conform } from '../../test/conform.js';
import { Testimonial, type Authorization } from './index.js';

const authorization: Authorization = { signed: '2025-10-03', expires: '2027-10-03' };
const quote = 'Nobody asked me to be ready. They asked me to come on Monday.';

conform('Testimonial', <Testimonial quote={quote} name="J. M." authorization={authorization} today="2026-11-30" />, {
  root: 'figure',
});

const shownOn = (today: unknown, of: unknown = authorization) => {
  const props = { today, authorization: of } as { today: string; authorization: Authorization };
  return render(<Testimonial quote={quote} name="J. M." {...props} />).container.textContent !== '';
};

test('it says whose words they are, and that they are shown with permission', () => {
  render(
    <Testimonial
      quote={quote}
      name="J. M."
      attribution="Evening program, 2025"
      authorization={authorization}
      today="2026-11-30"
    />,
  );
  expect(screen.getByRole('figure')).toHaveTextContent(
    `${quote}J. M.Evening program, 2025Shared with written permission, which can be taken back at any time.`,
  );
  expect(screen.getByRole('blockquote')).toHaveTextContent(quote);
});

test.each([
  ['the day before it was signed', '2025-10-02', authorization, false],
  ['the day on which it was signed', '2025-10-03', authorization, true],
  ['its last day', '2027-10-03', authorization, true],
  ['the day after', '2027-10-04', authorization, false],
  ['the day before it was taken back', '2026-10-31', { ...authorization, revoked: '2026-11-01' }, true],
  ['the day on which it was taken back', '2026-11-01', { ...authorization, revoked: '2026-11-01' }, false],
  ['a day after that', '2026-11-02', { ...authorization, revoked: '2026-11-01' }, false],
])('on %s they are shown or not as the permission says', (_, today, of, expected) => {
  expect(shownOn(today, of)).toBe(expected);
});

test.each([
  ['no permission', null],
  ['no last day', { signed: '2025-10-03' }],
  ['no signature', { expires: '2027-10-03' }],
  ['a last day that is none', { signed: '2025-10-03', expires: 'never' }],
  ['a revocation without a readable day', { ...authorization, revoked: 'last week' }],
  ['a revocation as a mark', { ...authorization, revoked: true as unknown as string }],
])('with %s nothing is shown', (_, of) => {
  expect(shownOn('2026-11-30', of)).toBe(false);
});

test.each([undefined, null, '', 'today'])('on the day %j nobody can tell, so nothing is shown', (today) => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(shownOn(today)).toBe(false);
  log.mockRestore();
});

test('whatever a permission holds, words without one that is true are never shown', () => {
  const anything = fc.oneof(fc.anything(), fc.constantFrom('2025-01-01', '2027-01-01', null));
  fc.assert(
    fc.property(fc.record({ signed: anything, expires: anything, revoked: anything }), (of) => {
      if (!shownOn('2026-11-30', of)) return;
      expect([of.signed, of.expires]).toEqual(['2025-01-01', '2027-01-01']);
      expect([undefined, null, false, '', '2027-01-01'].some((none) => none === of.revoked)).toBe(true);
    }),
    { numRuns: 50 },
  );
});
