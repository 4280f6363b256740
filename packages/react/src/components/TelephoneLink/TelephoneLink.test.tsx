import { render, screen } from '@testing-library/react';
import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { conform, htmlOf } from '../../test/conform.js';
import { TelephoneLink } from './index.js';

const log = vi.spyOn(console, 'error');
beforeEach(() => void log.mockImplementation(() => {}));
afterEach(() => void log.mockReset());

conform('TelephoneLink', <TelephoneLink number="(312) 555-0142" />, { root: 'a' });

test.each([
  ['312.555.0142', 'tel:+13125550142', '(312) 555-0142'],
  ['(312) 555-0142 x12', 'tel:+13125550142;ext=12', '(312) 555-0142 ext. 12'],
  ['1-800-555-HELP', 'tel:+18005554357', '1-800-555-HELP'],
  ['988', 'tel:988', '988'],
])('%s can be dialed, and is called what is seen', (number, href, name) => {
  render(<TelephoneLink number={number} />);
  expect(screen.getByRole('link', { name })).toHaveAttribute('href', href);
  expect(log).not.toHaveBeenCalled();
});

test('it can open a text message', () => {
  render(<TelephoneLink number="838255" use="text" />);
  expect(screen.getByRole('link', { name: '838255' })).toHaveAttribute('href', 'sms:838255');
});

test('call tracking may swap it: it is no crisis line', () => {
  render(<TelephoneLink number="(312) 555-0142" />);
  expect(screen.getByRole('link')).not.toHaveAttribute('data-calltrk-noswap');
});

test('a number that cannot be read stays as it was written, and a developer is told why', () => {
  render(<TelephoneLink number="555-0142" />);
  expect(screen.getByText('555-0142')).toBeInTheDocument();
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
  expect(log).toHaveBeenCalledWith(expect.stringContaining('write all 10 digits'));
});

test.each([null, undefined, '', '  '])('%j from a content system shows nothing', (number) => {
  const { container } = render(<TelephoneLink number={number as string} />);
  expect(container).toBeEmptyDOMElement();
  expect(log).toHaveBeenCalled();
});

test('whatever is written, nothing is injected and no link is broken', () => {
  const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.constant('"><img src=x onerror=alert(1)>'));
  fc.assert(
    fc.property(anything, (number) => {
      const page = htmlOf(<TelephoneLink number={number} />);
      expect(page.querySelector('img, script')).toBeNull();
      expect(page.querySelector('a')?.getAttribute('href') ?? 'tel:988').toMatch(/^tel:\+?\d{3,15}(;ext=\d+)?$/);
    }),
  );
});
