import { render, screen } from '@testing-library/react';
import * as fc from 'fast-check';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { conform, htmlOf } from '../../test/conform.js';
import { CallToActionPhone } from '../CallToActionPhone/index.js';
import { ProviderSection } from '../ProviderSection/index.js';
import { SiteHeader } from '../SiteHeader/index.js';
import { TelephoneLink } from './index.js';

const log = vi.spyOn(console, 'error');
beforeEach(() => void log.mockImplementation(() => {}));
afterEach(() => void log.mockReset());

conform('TelephoneLink', <TelephoneLink telephone="(312) 555-0142" />, { root: 'a' });

test.each([
  ['312.555.0142', 'tel:+13125550142', '(312) 555-0142'],
  ['(312) 555-0142 x12', 'tel:+13125550142;ext=12', '(312) 555-0142 ext. 12'],
  ['1-800-555-HELP', 'tel:+18005554357', '1-800-555-HELP'],
  ['988', 'tel:988', '988'],
])('%s can be dialed, and is called what is seen', (number, href, name) => {
  render(<TelephoneLink telephone={number} />);
  expect(screen.getByRole('link', { name })).toHaveAttribute('href', href);
  expect(log).not.toHaveBeenCalled();
});

test('a number that a flyer writes twice is one link, and stays as it is written', () => {
  render(<TelephoneLink telephone="1-800-662-HELP (4357)" />);
  const link = screen.getByRole('link', { name: '1-800-662-HELP (4357)' });
  expect(link).toHaveAttribute('href', 'tel:+18006624357');
});

test('a letter O among digits is no link, since it would dial a stranger', () => {
  render(<TelephoneLink telephone="312-555-O142" />);
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
  expect(log).toHaveBeenCalledWith(expect.stringContaining('write the digit 0'));
});

/** Every component that shows a telephone number, and the number in it. */
const showing: [name: string, (number: string, region: string | null) => ReactElement][] = [
  ['TelephoneLink', (number, region) => <TelephoneLink telephone={number} region={region} />],
  [
    'CallToActionPhone',
    (number, region) => <CallToActionPhone telephone={number} region={region} tty={number} sms={number} />,
  ],
  [
    'CallToActionPhone, aside',
    (number, region) => <CallToActionPhone variant="aside" telephone={number} region={region} />,
  ],
  [
    'CallToActionPhone, inline',
    (number, region) => <CallToActionPhone variant="inline" telephone={number} region={region} />,
  ],
  [
    'CallToActionPhone, button',
    (number, region) => <CallToActionPhone variant="button" telephone={number} region={region} />,
  ],
  [
    'CallToActionPhone, bar',
    (number, region) => <CallToActionPhone variant="bar" telephone={number} region={region} />,
  ],
  ['SiteHeader', (number, region) => <SiteHeader name="Clinic" navigation={[]} telephone={number} region={region} />],
  ['ProviderSection', (number, region) => <ProviderSection name="Clinic" telephone={number} region={region} />],
];

test.each(showing)('%s reads a number of the region, and of the United States without one', (_, element) => {
  const numbers = (number: string, region: string | null) =>
    [...htmlOf(element(number, region)).querySelectorAll('[href^="tel:"], [href^="sms:"]')].map((link) =>
      link.getAttribute('href')?.slice(4),
    );
  expect(new Set(numbers('020 7946 0958', 'GB'))).toEqual(new Set(['+442079460958']));
  expect(new Set(numbers('(312) 555-0142', null))).toEqual(new Set(['+13125550142']));
  expect(numbers('020 7946 0958', null)).toEqual([]);
  expect(htmlOf(element('020 7946 0958', 'GB')).querySelector('[region]')).toBeNull();
});

test('it can open a text message', () => {
  render(<TelephoneLink telephone="838255" use="text" />);
  expect(screen.getByRole('link', { name: '838255' })).toHaveAttribute('href', 'sms:838255');
});

test('call tracking may swap it: it is no crisis line', () => {
  render(<TelephoneLink telephone="(312) 555-0142" />);
  expect(screen.getByRole('link')).not.toHaveAttribute('data-calltrk-noswap');
});

test('a number that cannot be read stays as it was written, and a developer is told why', () => {
  render(<TelephoneLink telephone="555-0142" />);
  expect(screen.getByText('555-0142')).toBeInTheDocument();
  expect(screen.queryByRole('link')).not.toBeInTheDocument();
  expect(log).toHaveBeenCalledWith(expect.stringContaining('write all 10 digits'));
});

test.each([null, undefined, '', '  '])('%j from a content system shows nothing', (number) => {
  const { container } = render(<TelephoneLink telephone={number as string} />);
  expect(container).toBeEmptyDOMElement();
  expect(log).toHaveBeenCalled();
});

test('whatever is written, nothing is injected and no link is broken', () => {
  const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.constant('"><img src=x onerror=alert(1)>'));
  fc.assert(
    fc.property(anything, (number) => {
      const page = htmlOf(<TelephoneLink telephone={number} />);
      expect(page.querySelector('img, script')).toBeNull();
      expect(page.querySelector('a')?.getAttribute('href') ?? 'tel:988').toMatch(/^tel:\+?\d{3,15}(;ext=\d+)?$/);
    }),
  );
});
