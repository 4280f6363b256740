import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';

import { conform } from '../../test/conform.js';
import { Checkbox } from './index.js';

conform('Checkbox', <Checkbox label="Send me the monthly letter." />, { root: 'input' });

test('its label names it and checks it', async () => {
  render(<Checkbox label="Send me the monthly letter." name="consent" />);
  const box = screen.getByRole('checkbox', { name: 'Send me the monthly letter.' });
  expect(box).not.toBeChecked();
  await userEvent.click(screen.getByText('Send me the monthly letter.'));
  expect(box).toBeChecked();
});

test('an error is read with it', () => {
  render(<Checkbox label="Send me the monthly letter." error="Check the box" />);
  expect(screen.getByRole('checkbox')).toBeInvalid();
  expect(screen.getByRole('checkbox')).toHaveAccessibleDescription('Check the box');
  expect(screen.getByText('Check the box')).toBeVisible();
});

test('one that has to be checked is not called wrong before there is an error', () => {
  render(<Checkbox label="Send me the monthly letter." required />);
  expect(screen.getByRole('checkbox')).toHaveAttribute('aria-invalid', 'false');
});

describe('bad input', () => {
  test('without a label a developer is told', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    render(<Checkbox label="" />);
    expect(error).toHaveBeenCalledWith(expect.stringMatching(/^Cairn Checkbox: has no `label`/));
    error.mockRestore();
  });

  test.each([null, undefined, ''])('an error of %j is none', (error) => {
    render(<Checkbox label="Send me the monthly letter." error={error} />);
    expect(screen.getByRole('checkbox')).toBeValid();
    expect(document.getElementById(`${screen.getByRole('checkbox').id}-error`)).not.toBeVisible();
  });

  test.each(['<b>bold</b>', 'Wörter'.repeat(900), '🏡'])('%.30j is text', (text) => {
    render(<Checkbox label={text} error={text} />);
    expect(screen.getByRole('checkbox', { name: text })).toHaveAccessibleDescription(text);
  });
});
