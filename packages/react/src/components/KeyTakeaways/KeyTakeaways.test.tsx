import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { conform } from '../../test/conform.js';
import { hostile } from '../../test/hostile.js';
import { KeyTakeaways } from './index.js';

conform('KeyTakeaways', <KeyTakeaways items={['You can work while you are in care.']} />, { root: 'section' });

test('it is a list under a heading', () => {
  render(<KeyTakeaways id="keys" items={['At least 9 hours a week.', 'You sleep at home.']} headingLevel={3} />);
  expect(screen.getByRole('heading', { level: 3, name: 'Key takeaways' })).toHaveAttribute('id', 'keys-heading');
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
});

test.each([
  [{ heading: 'In short' }, 'In short'],
  [{ labels: { heading: 'Lo más importante' } }, 'Lo más importante'],
])('its heading can be said in other words', (words, name) => {
  render(<KeyTakeaways items={['You sleep at home.']} {...words} />);
  expect(screen.getByRole('heading', { level: 2, name })).toBeVisible();
});

test('empty items are left out, and without any there is nothing', () => {
  const { container, rerender } = render(<KeyTakeaways items={['You sleep at home.', '', null]} />);
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
  rerender(<KeyTakeaways items={['', null]} />);
  expect(container).toBeEmptyDOMElement();
});

test.each(hostile)('%s is shown as it is', (_, text) => {
  render(<KeyTakeaways items={[text]} />);
  expect(screen.getByRole('listitem')).toHaveTextContent(text, { normalizeWhitespace: false });
});
