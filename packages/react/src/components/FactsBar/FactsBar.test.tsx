import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { conform } from '../../test/conform.js';
import { hostile } from '../../test/hostile.js';
import { FactsBar } from './index.js';

const items = [
  { title: 'Open today', text: '7 am to 10 pm' },
  { title: 'Next evening group', text: 'Monday 6 pm' },
];

conform('FactsBar', <FactsBar items={items} />, { root: 'dl' });

test('each fact is a term with what it is', () => {
  render(<FactsBar items={items} />);
  expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual(['Open today', 'Next evening group']);
  expect(screen.getAllByRole('definition')[1]).toHaveTextContent('Monday 6 pm');
});

test.each([null, undefined, ''])('a fact that is not known (%j) is left out', (text) => {
  render(<FactsBar items={[...items, { title: 'Insurance', text }]} />);
  expect(screen.queryByText('Insurance')).not.toBeInTheDocument();
});

test('without facts there is nothing', () => {
  const { container } = render(<FactsBar items={[{ title: 'Insurance', text: '' }]} />);
  expect(container).toBeEmptyDOMElement();
});

test.each(hostile)('%s is shown as it is', (_, text) => {
  render(<FactsBar items={[{ title: text, text: text }]} />);
  expect(screen.getByRole('definition')).toHaveTextContent(text, { normalizeWhitespace: false });
});
