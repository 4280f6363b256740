import { render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';

import { conform } from '../../test/conform.js';
import { ErrorSummary } from './index.js';

const errors = [
  { href: '#email', text: 'Add an “@” to your email address' },
  { href: '#consent', text: 'Check the box' },
];

conform('ErrorSummary', <ErrorSummary errors={errors} />, { root: 'div' });

test('it says how much there is to fix, and links to each field', () => {
  render(<ErrorSummary errors={errors} />);
  expect(screen.getByRole('group', { name: '2 things to fix' })).toBeVisible();
  expect(screen.getByRole('heading', { level: 2, name: '2 things to fix' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Check the box' })).toHaveAttribute('href', '#consent');
});

test('one thing is one thing', () => {
  render(<ErrorSummary errors={[{ href: '#email', text: '' }, ...errors.slice(1)]} headingLevel={3} />);
  expect(screen.getByRole('heading', { level: 3, name: 'One thing to fix' })).toBeVisible();
  expect(screen.getAllByRole('link')).toHaveLength(1);
});

test('it can take focus, and does so in a page without script', () => {
  render(<ErrorSummary errors={errors} />);
  screen.getByRole('group').focus();
  expect(screen.getByRole('group')).toHaveFocus();
  // eslint-disable-next-line jsx-a11y/no-autofocus -- that is what is asked here
  expect(renderToString(<ErrorSummary errors={errors} autoFocus />)).toMatch(/^<div[^>]* autofocus=""/);
});

test('without errors there is nothing to see or to hear', () => {
  const { container } = render(<ErrorSummary errors={[{ href: '#email' }, { href: '#consent', text: null }]} />);
  expect(container.firstElementChild).not.toBeVisible();
  expect(screen.queryByRole('group')).not.toBeInTheDocument();
});

describe('words', () => {
  test('of its own', () => {
    render(<ErrorSummary errors={errors} heading="Almost there" />);
    expect(screen.getByRole('group', { name: 'Almost there' })).toBeVisible();
  });

  test('of another language', () => {
    render(<ErrorSummary errors={errors} language="es" />);
    expect(screen.getByRole('group', { name: 'Hay 2 cosas por corregir' })).toBeVisible();
  });

  test('that hold markup stay words', () => {
    render(<ErrorSummary errors={[{ href: '#email', text: '<b>5,000</b>'.repeat(400) }]} />);
    expect(screen.getByRole('link').children).toHaveLength(0);
  });
});
