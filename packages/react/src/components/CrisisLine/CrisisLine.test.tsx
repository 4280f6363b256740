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

test('it speaks Spanish', () => {
  render(<CrisisLine language="es" lang="es" />);
  expect(screen.getByText(/En una crisis, llame/)).toBeVisible();
});
