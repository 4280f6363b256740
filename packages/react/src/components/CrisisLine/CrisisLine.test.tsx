import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { conform } from '../../test/conform.js';
import { CrisisLine } from './index.js';

conform('CrisisLine', <CrisisLine />, { root: 'aside' });

test('988 and 911 can be dialed as they are, and nothing closes the strip', () => {
  render(<CrisisLine />);
  const strip = within(screen.getByRole('complementary', { name: 'Help in a crisis' }));
  expect(strip.getByRole('link', { name: '988' })).toHaveAttribute('href', 'tel:988');
  expect(strip.getByRole('link', { name: '911' })).toHaveAttribute('href', 'tel:911');
  expect(strip.queryByRole('button')).not.toBeInTheDocument();
});

test('call tracking never swaps its numbers', () => {
  render(<CrisisLine />);
  for (const link of screen.getAllByRole('link')) expect(link).toHaveAttribute('data-calltrk-noswap');
});

test('a clinic may have other lines, of which the first two are shown', () => {
  const lines = [
    { title: 'Listening line', telephone: '01632 960 142' },
    { title: 'Emergency', telephone: '999' },
    { title: 'By message', sms: '85258' },
  ];
  render(<CrisisLine crisis={{ verified: '2026-11-02', country: 'GB', lines }} />);
  expect(screen.getByRole('complementary')).toHaveTextContent(
    /^In a crisis, call 01632 960 142\.Emergency: call 999\.$/,
  );
  for (const link of screen.getAllByRole('link')) expect(link).toHaveAttribute('data-calltrk-noswap');
});

test('it speaks Spanish', () => {
  render(<CrisisLine language="es" lang="es" />);
  expect(screen.getByText(/En una crisis, llame/)).toBeVisible();
});
