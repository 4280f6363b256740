import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import type { LinkComponentProps } from '@cairn-ds/react';
import { bare, clinic } from '../test/clinic.js';
import { mdxComponents } from './mdxComponents.js';

test('numbers are those of the country of the clinic', () => {
  const { TelephoneLink } = mdxComponents({ clinic: { ...bare, country: 'GB' } });
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

test('help in a crisis is reached where the clinic says, unless the article says another', () => {
  const lines = [
    {
      id: 'a',
      title: 'Listening line',
      telephone: '01632 960 142',
      text: '',
      languages: [],
      verifyHref: 'https://a.example',
    },
  ];
  const { CrisisSupport } = mdxComponents({
    clinic: { ...bare, crisis: { verified: '2026-11-02', country: 'GB', lines } },
  });
  const { container, rerender } = render(<CrisisSupport />);
  expect(container).not.toHaveTextContent('988');
  rerender(<CrisisSupport crisis={null} />);
  expect(container).toHaveTextContent('988');
});

test('with a link of the site, the links of Markdown go through it', () => {
  const Router = ({ children, ...props }: LinkComponentProps) => (
    <a data-router {...props}>
      {children}
    </a>
  );
  expect(mdxComponents({ clinic })).not.toHaveProperty('a');
  const { a: Link = 'a' } = { a: undefined, ...mdxComponents({ clinic, link: Router }) };
  render(<Link href="/services/">Services</Link>);
  expect(screen.getByRole('link', { name: 'Services' }).dataset).toHaveProperty('router');
});
