import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { conform } from '../../test/conform.js';
import { TextLink } from './index.js';

conform('TextLink', <TextLink href="/services/">our services</TextLink>, { root: 'a' });

test('it is a link, underlined', () => {
  render(<TextLink href="/services/">our services</TextLink>);
  const link = screen.getByRole('link', { name: 'our services' });
  expect(link).toHaveAttribute('href', '/services/');
  expect(getComputedStyle(link).textDecorationLine).toBe('underline');
});
