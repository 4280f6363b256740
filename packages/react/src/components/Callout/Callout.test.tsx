import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

import { conform } from '../../test/conform.js';
import { Callout } from './index.js';

conform('Callout', <Callout heading="Bring your medication">In its own boxes.</Callout>, { root: 'div' });

test.each([
  [undefined, 'Good to know'],
  ['information', 'Good to know'],
  ['caution', 'Take care'],
  ['urgent', 'Urgent'],
] as const)('of the tone %j a word says how much depends on it', (tone, word) => {
  render(
    <Callout tone={tone} heading="Do not stop all at once">
      Call us first.
    </Callout>,
  );
  expect(screen.getByRole('note', { name: `${word} Do not stop all at once` })).toHaveTextContent('Call us first.');
  expect(screen.getByText(word)).toBeVisible();
});

test('its heading has a rank, and without a heading its grade names it', () => {
  const { rerender } = render(<Callout id="visit" heading="Visits" headingLevel={2} />);
  expect(screen.getByRole('heading', { level: 2, name: 'Visits' })).toHaveAttribute('id', 'visit-heading');
  rerender(<Callout tone="urgent">Call 911.</Callout>);
  expect(screen.queryByRole('heading')).toBeNull();
  expect(screen.getByRole('note', { name: 'Urgent' })).toHaveTextContent('Call 911.');
});

test('it interrupts nobody', () => {
  const { container } = render(<Callout tone="urgent">Call 911.</Callout>);
  expect(container.querySelector('[role=alert], [role=status], [aria-live]')).toBeNull();
});

test('in Spanish, and in words of its own', () => {
  const { rerender } = render(<Callout language="es">A tiempo.</Callout>);
  expect(screen.getByRole('note', { name: 'Bueno saberlo' })).toBeVisible();
  rerender(<Callout labels={{ information: 'For families' }}>Come along.</Callout>);
  expect(screen.getByRole('note', { name: 'For families' })).toBeVisible();
});

test('a tone that is none is told to the developer, and the words are shown', () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  render(<Callout tone={'danger' as 'urgent'}>Call us.</Callout>);
  expect(screen.getByRole('note', { name: 'Good to know' })).toHaveTextContent('Call us.');
  expect(log).toHaveBeenCalledWith(expect.stringContaining('There is no tone "danger"'));
  log.mockRestore();
});

test('without words there is nothing', () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(render(<Callout heading=" "> </Callout>).container).toBeEmptyDOMElement();
  expect(log).toHaveBeenCalledWith(expect.stringContaining('nothing to say'));
  log.mockRestore();
});
