import { render, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

import { conform } from '../../test/conform.js';
import { StepList } from './index.js';

const items = [
  { title: 'You call', text: 'A nurse answers.', length: 'About 20 minutes', note: 'The call is free.' },
  { title: 'You visit' },
];

conform('StepList', <StepList items={items} />, { root: 'ol' });

test('steps are in their order, each with a heading, how long it takes, and what to know', () => {
  render(<StepList items={items} headingLevel={4} />);
  const [first, second] = within(screen.getByRole('list')).getAllByRole('listitem');
  expect(first).toHaveTextContent('You callAbout 20 minutesA nurse answers.The call is free.');
  expect(second).toHaveTextContent(/^You visit$/);
  expect(screen.getAllByRole('heading', { level: 4 })).toHaveLength(2);
});

test('what is left empty leaves no place', () => {
  render(<StepList items={[{ title: 'You call', text: '', length: null, note: ' ' }]} />);
  expect(screen.getByRole('listitem').children).toHaveLength(1);
});

test('without steps there is nothing, and the developer is told', () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(render(<StepList items={[]} />).container).toBeEmptyDOMElement();
  expect(log).toHaveBeenCalledWith(expect.stringContaining('Cairn StepList'));
  log.mockRestore();
});
