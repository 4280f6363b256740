import { render, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

import { conform } from '../../test/conform.js';
import { LevelOfCareComparison, type LevelOfCare } from './index.js';

const caption = 'Two levels of care compared';
const columns = ['Level of care', 'Hours a week', 'Nights'];
const rows: LevelOfCare[] = [
  { id: 'op', title: 'Outpatient', stones: 1, cells: ['Under 9', 'At home'] },
  { id: 'iop', title: 'Intensive outpatient', stones: 2, cells: ['9 to 19', 'At home'] },
];

conform('LevelOfCareComparison', <LevelOfCareComparison caption={caption} columns={columns} rows={rows} />, {
  root: 'div',
});

test('it is a captioned table with headers for columns and rows', () => {
  render(<LevelOfCareComparison caption={caption} columns={columns} rows={rows} />);
  const table = screen.getByRole('table', { name: caption });
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent),
  ).toEqual(columns);
  const [, second] = within(table).getAllByRole('rowheader');
  expect(second).toHaveTextContent('Intensive outpatient');
  expect(second).toHaveAttribute('scope', 'row');
  const row = within(table).getByRole('row', { name: /Intensive outpatient/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['9 to 19', 'At home']);
});

test('the current level is marked in words', () => {
  render(
    <LevelOfCareComparison
      caption={caption}
      columns={columns}
      rows={rows}
      currentId="iop"
      labels={{ current: 'This guide' }}
    />,
  );
  expect(screen.getByRole('rowheader', { name: /This guide/ })).toHaveTextContent('Intensive outpatient');
  expect(screen.getAllByText('This guide')).toHaveLength(1);
});

test('the stones are drawn and not read', () => {
  const { container } = render(<LevelOfCareComparison caption={caption} columns={columns} rows={rows} />);
  const drawings = [...container.querySelectorAll('[aria-hidden=true]')];
  expect(drawings.map(({ children }) => children.length)).toEqual([1, 2]);
});

test('a row with too few cells keeps its columns, and markup stays text', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const broken = [
    { id: 'a', title: '<i>Day</i>', cells: null },
    { id: 'b', title: 'x'.repeat(5000), cells: ['1', '2', '3', '4'] },
  ] as unknown as LevelOfCare[];
  // A content system may send null where the types ask for text.
  const { container } = render(
    <LevelOfCareComparison caption={null as unknown as string} columns={columns} rows={broken} />,
  );
  expect(screen.getByRole('rowheader', { name: '<i>Day</i>' })).toBeVisible();
  expect(screen.getAllByRole('cell')).toHaveLength(4);
  expect(container.querySelector('i')).toBeNull();
  expect(error).toHaveBeenCalledWith(expect.stringContaining('The caption is missing'));
  error.mockRestore();
});

test('without rows it renders nothing and says so to the developer', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { container } = render(<LevelOfCareComparison caption={caption} columns={columns} rows={[]} />);
  expect(container).toBeEmptyDOMElement();
  expect(error).toHaveBeenCalledWith(expect.stringContaining('Cairn LevelOfCareComparison'));
  error.mockRestore();
});
