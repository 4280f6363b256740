import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

import { conform } from '../../test/conform.js';
import { WeekSchedule } from './index.js';

const days = [
  { day: 'Mon', hours: 3, time: '6 to 9 pm', text: 'Group, then skills' },
  { day: 'Tue' },
  { day: 'Wed', hours: 1 },
];

conform('WeekSchedule', <WeekSchedule days={days} note="One stone is one hour." />, { root: 'figure' });

test('every day and its hours are told without the drawing', () => {
  render(<WeekSchedule days={days} note="One stone is one hour." />);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent?.replaceAll(/\s+/g, ' ').trim())).toEqual(
    ['Mon 3 hours, 6 to 9 pm Group, then skills', 'Tue Free', 'Wed 1 hour'],
  );
  expect(screen.getByRole('figure')).toHaveTextContent('One stone is one hour.');
});

test.each([
  [3, 3],
  [2.5, 3],
  [0, 0],
  [-1, 0],
  [Number.NaN, 0],
  [100, 24],
])('%d hours are drawn as %i stones', (hours, stones) => {
  const { container } = render(<WeekSchedule days={[{ day: 'Mon', hours }]} />);
  expect(container.querySelectorAll('[aria-hidden] span > span')).toHaveLength(stones);
});

test('without days it renders nothing and says so to the developer', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(render(<WeekSchedule days={[]} />).container).toBeEmptyDOMElement();
  expect(error).toHaveBeenCalledWith(expect.stringContaining('Cairn WeekSchedule'));
  error.mockRestore();
});
