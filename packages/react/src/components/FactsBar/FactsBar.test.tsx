import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { conform } from '../../test/conform.js';
import { hostile } from '../../test/hostile.js';
import { FactsBar } from './index.js';

const items = [
  { term: 'Open today', description: '7 am to 10 pm' },
  { term: 'Next evening group', description: 'Monday 6 pm' },
];

conform('FactsBar', <FactsBar items={items} />, { root: 'dl' });

test('each fact is a term with its description', () => {
  render(<FactsBar items={items} />);
  expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual(['Open today', 'Next evening group']);
  expect(screen.getAllByRole('definition')[1]).toHaveTextContent('Monday 6 pm');
});

test.each([null, undefined, ''])('a fact that is not known (%j) is left out', (description) => {
  render(<FactsBar items={[...items, { term: 'Insurance', description }]} />);
  expect(screen.queryByText('Insurance')).not.toBeInTheDocument();
});

test('without facts there is nothing', () => {
  const { container } = render(<FactsBar items={[{ term: 'Insurance', description: '' }]} />);
  expect(container).toBeEmptyDOMElement();
});

test.each(hostile)('%s is shown as it is', (_, text) => {
  render(<FactsBar items={[{ term: text, description: text }]} />);
  expect(screen.getByRole('definition')).toHaveTextContent(text, { normalizeWhitespace: false });
});
