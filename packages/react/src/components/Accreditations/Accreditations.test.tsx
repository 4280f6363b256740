import { render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';

import { conform } from '../../test/conform.js';
import { hostile } from '../../test/hostile.js';
import { Accreditations, type Accreditation } from './index.js';

const outpatient: Accreditation = {
  title: 'Accreditation for outpatient care',
  issuer: 'Great Lakes Council',
  covers: 'Care for adults in Evanston',
  registration: 'GLC-2219',
  verifyHref: 'https://great-lakes-council.example/GLC-2219',
  expires: '2028-05-31',
};

conform('Accreditations', <Accreditations items={[outpatient]} />, { root: 'ul' });

afterEach(() => vi.restoreAllMocks());

test('each says what it covers, who issued it, under which number, up to when, and where to verify it', () => {
  render(<Accreditations items={[outpatient]} today="2028-05-31" />);
  expect(screen.getByRole('heading', { level: 3, name: 'Accreditation for outpatient care' })).toBeVisible();
  expect(screen.getByRole('listitem')).toHaveTextContent(
    /Covers: Care for adults in EvanstonIssued by Great Lakes Council\.Number GLC-2219\.Valid through May 31, 2028\./,
  );
  expect(screen.getByText('May 31, 2028')).toHaveAttribute('datetime', '2028-05-31');
  expect(screen.getByRole('link', { name: 'Verify at great-lakes-council.example' })).toHaveAttribute(
    'href',
    outpatient.verifyHref,
  );
});

test('links to what one body has found twice are named apart', () => {
  const residential = { ...outpatient, id: 'residential', title: 'Residential care' };
  const other = { ...outpatient, id: 'other', title: 'Other', verifyHref: 'https://other-council.example/7' };
  render(<Accreditations items={[outpatient, residential, other]} />);
  expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual([
    `Verify “${outpatient.title}” at great-lakes-council.example`,
    'Verify “Residential care” at great-lakes-council.example',
    'Verify at other-council.example',
  ]);
});

test.each([undefined, null, 'say', 'fail'] as const)('with onExpiry %j, what is past says so', (onExpiry) => {
  render(<Accreditations items={[{ ...outpatient, onExpiry }]} today="2028-06-01" />);
  expect(screen.getByRole('listitem')).toHaveTextContent('Expired. It was valid through May 31, 2028.');
  expect(screen.getByRole('listitem')).not.toHaveTextContent('Valid through');
});

test('what is to drop out leaves, and with all of them the list', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const dropped = { ...outpatient, onExpiry: 'drop' } as const;
  const { container, rerender } = render(<Accreditations items={[dropped]} today="2028-05-31" />);
  expect(screen.getByRole('listitem')).toBeVisible();
  rerender(<Accreditations items={[dropped]} today="2028-06-01" />);
  expect(container).toBeEmptyDOMElement();
  rerender(<Accreditations items={[{ ...dropped, expires: null, expired: true }]} />);
  expect(container).toBeEmptyDOMElement();
  expect(error).not.toHaveBeenCalled();
});

test('what was found to be expired says so without a date as well', () => {
  render(<Accreditations items={[{ ...outpatient, expires: undefined, expired: true }]} />);
  expect(screen.getByText('Expired.')).toBeVisible();
});

test('the day is that of the time zone', () => {
  const moment = new Date('2028-06-01T04:30:00Z');
  const { rerender } = render(<Accreditations items={[outpatient]} today={moment} timeZone="America/Chicago" />);
  expect(screen.queryByText('Expired.')).toBeNull();
  rerender(<Accreditations items={[outpatient]} today={moment} timeZone="America/New_York" />);
  expect(screen.getByText('Expired.')).toBeVisible();
});

test('in Spanish', () => {
  render(<Accreditations items={[outpatient]} language="es" today="2028-06-01" />);
  expect(screen.getByRole('listitem')).toHaveTextContent(/Otorgada por.*Vencida\. Fue válida hasta el 31 de mayo/);
});

test.each(hostile)('%s stands as text wherever it is sent', (_, text) => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const sent = { title: text, issuer: text, covers: text, registration: text, verifyHref: text, expires: text };
  const { container } = render(<Accreditations items={[sent]} />);
  expect(container).toHaveTextContent(text, { normalizeWhitespace: false });
  expect(container.querySelector('script, img')).toBeNull();
});
