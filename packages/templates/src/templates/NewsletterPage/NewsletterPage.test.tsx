import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { bare, clinic } from '../../test/clinic.js';
import { headings, itsPage } from '../../test/conform.js';
import { itsSlots } from '../../test/slots.js';
import { NewsletterPage } from './NewsletterPage.js';

const page = <NewsletterPage clinic={clinic} />;

itsPage({ full: page, bare: <NewsletterPage clinic={bare} /> });

const isAfter = (one: Node, other: Node) =>
  (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

test('it has the form, with the words that the server keeps', () => {
  render(page);
  expect(headings(1)).toEqual([clinic.newsletter?.title]);
  expect(screen.getByRole('checkbox')).toHaveAccessibleName(clinic.newsletter?.consent);
  const back = screen.getByRole('link', { name: 'Back to the home page' });
  expect(back).toHaveAttribute('href', '/');
  expect(isAfter(back, screen.getByRole('button', { name: 'Sign up' }))).toBe(true);
});

test('it shows what is wrong with what was posted, and the way back', () => {
  render(
    <NewsletterPage
      clinic={clinic}
      errors={{ email: 'at' }}
      values={{ email: 'jo.rivera', consent: true }}
      backHref="/services/"
    />,
  );
  expect(screen.getByRole('textbox', { name: 'Email address' })).toHaveValue('jo.rivera');
  expect(screen.getByRole('heading', { name: 'One thing to fix' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Back to what you were reading' })).toHaveAttribute('href', '/services/');
});

test('after a sign-up it says thanks, and has no form', () => {
  render(<NewsletterPage clinic={clinic} status="sent" />);
  expect(headings(1)).toEqual(['Thank you']);
  expect(screen.queryByRole('form')).toBeNull();
  expect(screen.getByRole('heading', { name: 'What happens now' })).toBeVisible();
  expect(screen.getAllByText(/thank you/i)).toHaveLength(1);
  expect(isAfter(screen.getByRole('link', { name: /^Back to/ }), screen.getByText(/open it and confirm/))).toBe(true);
});

test('a clinic without a letter has no form', () => {
  render(<NewsletterPage clinic={bare} />);
  expect(screen.queryByRole('form')).toBeNull();
});

describe('slots', () => {
  itsSlots(page, { breadcrumbs: 'Home', newsletter: 'Send me the monthly letter' });
});
