import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

import { conform } from '../../test/conform.js';
import { ScheduleFacts } from './index.js';

const items = [
  { title: 'Days', text: '3 a week' },
  { title: 'Each session', text: '3 hours' },
];

conform('ScheduleFacts', <ScheduleFacts items={items} />, { root: 'dl' });

test('each term has its description', () => {
  render(<ScheduleFacts items={items} />);
  expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['Days', 'Each session']);
  expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual(['3 a week', '3 hours']);
});

test('a fact without an answer is left out, and no facts render nothing', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  // A content system may send null where the types ask for text.
  const { container, rerender } = render(<ScheduleFacts items={[...items, { title: 'Group size', text: null }]} />);
  expect(screen.getAllByRole('term')).toHaveLength(2);
  rerender(<ScheduleFacts items={[]} />);
  expect(container).toBeEmptyDOMElement();
  expect(error).toHaveBeenCalledWith(expect.stringContaining('Cairn ScheduleFacts'));
  error.mockRestore();
});
