import '@cairn-ds/react/styles.css';

import { CallToActionPhone } from '@cairn-ds/react';
import { ReviewedByCard } from '@cairn-ds/react/ReviewedByCard';
import { render, screen } from '@testing-library/react';

test('the number can be called', () => {
  render(<CallToActionPhone telephone="(312) 555-0142" variant="block" heading="Talk with a nurse" />);
  const [link] = screen.getAllByRole('link', { name: /555-0142/ });
  expect(link.getAttribute('href')).toBe('tel:+13125550142');
});

test('a component can be imported alone', () => {
  render(<ReviewedByCard reviewer={{ id: 'maya', name: 'Maya Okafor' }} reviewed="2026-10-05" />);
  expect(screen.getByText(/Maya Okafor/)).toBeTruthy();
});
