import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { bare, clinic } from '../../test/clinic.js';
import { headings, itsPage } from '../../test/conform.js';
import { itsSlots } from '../../test/slots.js';
import { NewsletterPage } from './NewsletterPage.js';

const page = <NewsletterPage clinic={clinic} />;

itsPage({ full: page, bare: <NewsletterPage clinic={bare} /> });

test('it has the form, with the words that the server keeps', () => {
  render(page);
  expect(headings(1)).toEqual([clinic.newsletter?.title]);
  expect(screen.getByRole('checkbox')).toHaveAccessibleName(clinic.newsletter?.consent);
  expect(screen.getByRole('link', { name: 'Back to the home page' })).toHaveAttribute('href', '/');
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
});

test('a clinic without a letter has no form', () => {
  render(<NewsletterPage clinic={bare} />);
  expect(screen.queryByRole('form')).toBeNull();
});

describe('slots', () => {
  itsSlots(page, { breadcrumbs: 'Home', newsletter: 'Send me the monthly letter' });
});
