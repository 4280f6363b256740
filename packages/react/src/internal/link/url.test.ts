// @vitest-environment node
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';

import { isSafeUrl, safeUrl } from './url.js';

test.each([
  '/services/',
  '#why',
  '?page=2',
  'services/',
  '../contact',
  '//clinic.example/a',
  'https://clinic.example/a?b=c',
  'https://clínica.example/año',
  'http://localhost:3000/',
  'tel:+13125550142',
  'sms:988',
  'mailto:hello@clinic.example',
  'mailto:josé@clínica.example',
  'mailto:?subject=A%20guide',
  'sms:?&body=A%20guide',
  'tel:1-800-555-HELP',
])('%s is a place to go', (href) => {
  expect(safeUrl('Thing', href)).toBe(href);
});

test('white space around an address is dropped', () => {
  expect(safeUrl('Thing', ' /services/\n')).toBe('/services/');
});

/** Addresses that run code, that no browser can read, or that are none. */
const hostile: unknown[] = [
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  '\u00A0javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  '/\nservices/',
  'data:text/html,hi',
  'vbscript:msgbox(1)',
  'blob:https://clinic.example/1',
  'file:///etc/passwd',
  'view-source:https://clinic.example',
  '\\\\evil.example',
  '/\\evil.example',
  '\\/evil.example',
  'https:/\\evil.example',
  'https://',
  'https:',
  'tel:',
  'sms:',
  'mailto: ',
  'tel:+',
  'tel:undefined',
  'tel:[object Object]',
  'sms:+',
  'sms:null',
  'mailto:undefined',
  'https://a b/',
  'http://[::1',
  '//',
  42,
  {},
  ['/services/'],
];

test.each(hostile)('%j is left out, and told', (href) => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(safeUrl('Thing', href)).toBeUndefined();
  expect(error).toHaveBeenCalledWith(expect.stringContaining('not a safe web address'));
  error.mockRestore();
});

test.each([null, undefined, '', '  '])('%j is no url, and nothing to tell', (href) => {
  const error = vi.spyOn(console, 'error');
  expect(safeUrl('Thing', href)).toBeUndefined();
  expect(error).not.toHaveBeenCalled();
  error.mockRestore();
});

test('what is safe is what a browser would not run, for whatever is written', () => {
  const pieces = [
    ['java', 'script:', 'https:', 'http:', '//', '/', '\\', '#', '?', '.', 'xn--', 'a', 'clinic.example', '1.2.3.4'],
    [':', '@', ' ', '\n', '\t', '\u0000', 'mailto:', 'tel:', '%', '[', ']', 'é', '0x', '99999', 'DATA:', '-', '|'],
  ].flat();
  const piece = fc.constantFrom(...pieces);
  const anything = fc.oneof(
    fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
    fc.webUrl(),
    fc.string({ unit: 'binary' }),
  );
  const allowed = new Set(['http:', 'https:', 'mailto:', 'tel:', 'sms:']);
  fc.assert(
    fc.property(anything, (written) => {
      const url = written.trim();
      const read = URL.canParse(url, 'https://site.example') && new URL(url, 'https://site.example');
      const isHidden = /\p{Cc}|^(?:https?:)?[/\\]*\\|^https?:\/*$/iu.test(url);
      const isDialed = read && /^(?:tel|sms|mailto):/.test(read.protocol);
      const leads = !isDialed || /[\d?&@]/.test(url);
      expect(isSafeUrl(url)).toBe(read && allowed.has(read.protocol) && !isHidden && leads);
    }),
    { numRuns: 3000 },
  );
});
