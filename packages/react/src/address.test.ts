import { expect, test, vi } from 'vitest';

import { safeAddress } from './address.js';

test.each(['/services/', '#why', 'https://clinic.example/a?b=c', 'tel:+13125550142', 'mailto:hello@clinic.example'])(
  '%s is a place to go',
  (href) => {
    expect(safeAddress('Thing', href)).toBe(href);
  },
);

test.each(['javascript:alert(1)', ' JaVaScRiPt:alert(1)', 'java\nscript:alert(1)', 'data:text/html,hi', 'https://'])(
  '%j is left out, and told',
  (href) => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(safeAddress('Thing', href)).toBeUndefined();
    expect(error).toHaveBeenCalledWith(expect.stringContaining('not a safe web address'));
    error.mockRestore();
  },
);

test.each([null, undefined, '', '  '])('%j is no address, and nothing to tell', (href) => {
  const error = vi.spyOn(console, 'error');
  expect(safeAddress('Thing', href)).toBeUndefined();
  expect(error).not.toHaveBeenCalled();
  error.mockRestore();
});
