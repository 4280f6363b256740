import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { bare, clinic } from '../../test/clinic.js';
import { itsPage } from '../../test/conform.js';
import { itsSlots } from '../../test/slots.js';
import { NotFoundPage } from './NotFoundPage.js';

const page = <NotFoundPage clinic={clinic} />;

itsPage({ full: page, bare: <NotFoundPage clinic={bare} /> });

test('it leads home, to a person, and to the pages of the navigation', () => {
  render(page);
  expect(screen.getByText(/^Start again/)).toHaveTextContent(
    'Start again from the home page, or call us at (312) 555-0142 and ask.',
  );
  expect(screen.getByRole('link', { name: 'home page' })).toHaveAttribute('href', '/');
  expect(screen.getByRole('navigation', { name: 'Other ways in' })).toHaveTextContent('Services');
});

test('a word of the sentence can be another', () => {
  render(<NotFoundPage clinic={bare} labels={{ again: 'Call {telephone}.' }} />);
  expect(screen.getByText(/^Call/)).toHaveTextContent('Call (312) 555-0100.');
});

describe('slots', () => {
  itsSlots(page, { again: 'Start again', startingPoints: 'Other ways in' });
});
