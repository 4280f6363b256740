import { render, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

import { conform } from '../../test/conform.js';
import { AdvantagesItem, AdvantagesList } from './index.js';

const items = [
  { title: '1. You sleep at home', text: 'Your own bed.' },
  { title: '2. You keep your job', text: 'Groups meet in the evening.' },
];

conform('AdvantagesList', <AdvantagesList items={items} />, { root: 'ol' });
conform('AdvantagesItem', <AdvantagesItem title="You sleep at home">Your own bed.</AdvantagesItem>, {
  root: 'li',
});

test('it is a numbered list with a heading in every item, and no number twice', () => {
  render(<AdvantagesList items={items} headingLevel={4} />);
  const entries = within(screen.getByRole('list')).getAllByRole('listitem');
  expect(entries).toHaveLength(2);
  expect(screen.getAllByRole('heading', { level: 4 }).map((heading) => heading.textContent)).toEqual([
    'You sleep at home',
    'You keep your job',
  ]);
});

test('a title that is not text is left alone', () => {
  render(<AdvantagesList items={[{ title: <em>1. Mine</em> }]} />);
  expect(screen.getByRole('heading', { name: '1. Mine' })).toBeVisible();
});

test('items can be written as elements, and one can hold a quotation', () => {
  render(
    <AdvantagesList start={3}>
      <AdvantagesItem title="You choose">
        <blockquote cite="https://doi.org/10.1176/appi.ps.201300249">As effective.</blockquote>
      </AdvantagesItem>
    </AdvantagesList>,
  );
  const list = screen.getByRole('list');
  expect(list).toHaveAttribute('start', '3');
  expect(list.getAttribute('style')).toMatch(/counter-reset: cairn-\S+ 2/);
  expect(within(screen.getByRole('listitem')).getByText('As effective.')).toBeVisible();
});

test('twelve items are twelve', () => {
  render(<AdvantagesList items={Array.from({ length: 12 }, (_, index) => ({ title: `Reason ${index}` }))} />);
  expect(screen.getAllByRole('listitem')).toHaveLength(12);
});

test('without items it renders nothing and says so to the developer', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { container } = render(<AdvantagesList items={[]} />);
  expect(container).toBeEmptyDOMElement();
  expect(error).toHaveBeenCalledWith(expect.stringContaining('Cairn AdvantagesList'));
  error.mockRestore();
});

test('bad input stays text, and what is missing is left out', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const title = `${'lang '.repeat(1000)}<img src=x onerror=alert(1)> 🪨 مرحبا`;
  const { container } = render(
    // A content system may send null where the types ask for text.
    <AdvantagesList
      items={[
        { title, text: null },
        { title: null as unknown as string, text: 'Only text.' },
      ]}
    />,
  );
  expect(container.querySelector('img')).toBeNull();
  expect(screen.getAllByRole('heading')).toHaveLength(1);
  expect(screen.getByText('Only text.')).toBeVisible();
  expect(error).toHaveBeenCalledWith(expect.stringContaining('The title is missing'));
  error.mockRestore();
});
