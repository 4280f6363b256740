import { anything, assert, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';

import { parseTextNumber } from './index.js';

test.each([
  ['988', 'sms:988', '988'],
  ['838255', 'sms:838255', '838255'],
  ['435-748', 'sms:435748', '435748'],
  ['(312) 555-0142', 'sms:+13125550142', '(312) 555-0142'],
  ['1-800-555-HELP', 'sms:+18005554357', '1-800-555-HELP'],
])('%s takes messages', (written, href, display) => {
  expect(parseTextNumber(written)).toEqual({ ok: true, href, display });
});

test.each([
  [null, 'no telephone number'],
  ['312-555-0142 ext. 12', 'cannot reach an extension'],
  ['12345', 'check every digit'],
])('%j is refused', (written, reason) => {
  expect(parseTextNumber(written)).toEqual({ ok: false, reason: expect.stringContaining(reason) });
});

test('whatever comes in, it is a link for messages or a reason', () => {
  assert(
    property(oneof(anything(), string({ unit: 'binary' })), (written) => {
      const read = parseTextNumber(written);
      expect(read.ok ? read.href : read.reason).toMatch(read.ok ? /^sms:\+?\d{3,15}$/ : /\w\.$/);
    }),
  );
});
