import { render, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';

import { conform } from '../../test/conform.js';
import { TextField } from './index.js';

conform('TextField', <TextField label="Email address" />, { root: 'input' });

test('its label names it, its hint describes it', () => {
  render(<TextField label="Email address" hint="We write once a month." type="email" name="email" />);
  const input = screen.getByRole('textbox', { name: 'Email address' });
  expect(input).toHaveAccessibleDescription(/^We write once a month\. ?$/);
  expect(input).toHaveAttribute('type', 'email');
  expect(input).toBeValid();
});

test.each([{ type: 'email' }, { type: 'url' }, { required: true }, { pattern: '\\d{5}' }, { minLength: 5 }])(
  'nothing is called wrong before there is an error, whatever the browser thinks: %j',
  (native) => {
    const { rerender } = render(<TextField label="Address" defaultValue="jo@" {...native} />);
    expect(screen.getByRole('textbox')).toHaveAttribute('aria-invalid', 'false');
    rerender(<TextField label="Address" defaultValue="jo@" {...native} error="Add an ending" />);
    expect(screen.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
  },
);

test('an error is read with the field, after the hint', () => {
  render(<TextField label="Email address" hint="We write once a month." error="Add an “@”" defaultValue="jo" />);
  const input = screen.getByRole('textbox', { name: 'Email address' });
  expect(input).toBeInvalid();
  expect(input).toHaveAccessibleDescription('We write once a month. Add an “@”');
  expect(input).toHaveValue('jo');
  expect(screen.getByText('Add an “@”')).toBeVisible();
});

test('a description of one’s own comes first', () => {
  render(
    <>
      <p id="own">For your doctor.</p>
      <TextField id="name" label="Name" hint="First and last." aria-describedby="own" />
    </>,
  );
  expect(screen.getByRole('textbox')).toHaveAccessibleDescription(/^For your doctor\. First and last\. ?$/);
});

test('its parts take their ids from its own', () => {
  const { container } = render(<TextField id="email" label="Email address" hint="Once a month." error="Add an “@”" />);
  expect([...container.querySelectorAll('[id]')].map(({ id }) => id)).toEqual(['email-hint', 'email-error', 'email']);
});

describe('bad input', () => {
  test('without a label a developer is told', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    render(<TextField label="" />);
    expect(error).toHaveBeenCalledWith(expect.stringMatching(/^Cairn TextField: has no `label`/));
    error.mockRestore();
  });

  test.each([null, undefined, ''])('an error of %j is none', (error) => {
    render(<TextField label="Email address" error={error} />);
    expect(screen.getByRole('textbox')).toBeValid();
    expect(screen.getByRole('textbox')).not.toHaveAccessibleDescription();
    expect(document.getElementById(`${screen.getByRole('textbox').id}-error`)).not.toBeVisible();
  });

  test.each(['<img src=x onerror=alert(1)>', 'ש'.repeat(5000), '🏡 “home” & more'])('%.30j is text', (text) => {
    const { container } = render(<TextField label={text} hint={text} error={text} defaultValue={text} />);
    expect(screen.getByRole('textbox', { name: text })).toHaveValue(text);
    expect(container.querySelector('img')).toBeNull();
  });
});
