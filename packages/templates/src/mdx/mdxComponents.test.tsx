import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { bare, clinic } from '../test/clinic.js';
import { mdxComponents } from './mdxComponents.js';

test('numbers are those of the country of the clinic', () => {
  const { TelephoneLink } = mdxComponents({ clinic: { ...bare, address: { ...bare.address, country: 'GB' } } });
  render(<TelephoneLink telephone="020 7946 0958" />);
  expect(screen.getByRole('link')).toHaveAttribute('href', 'tel:+442079460958');
});

test('a quotation names its reference as a citation does', () => {
  const { CitedQuote } = mdxComponents({ clinic });
  render(
    <CitedQuote href="https://www.samhsa.gov" source="SAMHSA" reference="samhsa-2021" number={2}>
      People recover.
    </CitedQuote>,
  );
  expect(screen.getByRole('link', { name: 'Reference 2' })).toHaveAttribute('href', '#ref-samhsa-2021');
});

test('a figure is found by its path', () => {
  const pictures = { '/pictures/room.webp': { src: '/cdn/room.webp', width: 800, height: 400 } };
  const { Figure } = mdxComponents({ clinic, pictures });
  render(<Figure src="/pictures/room.webp" alt="A room." width={0} height={0} />);
  expect(screen.getByRole('img', { name: 'A room.' })).toHaveAttribute('src', '/cdn/room.webp');
  expect(screen.getByRole('img')).toHaveAttribute('width', '800');
});
