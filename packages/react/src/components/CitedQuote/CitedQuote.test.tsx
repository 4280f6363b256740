import { render, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

import { conform } from '../../test/conform.js';
import { Citation } from '../Citation/index.js';
import { CitedQuote } from './index.js';

const href = 'https://doi.org/10.1176/appi.ps.201300249';

conform(
  'CitedQuote',
  <CitedQuote href={href} source="Psychiatric Services, June 2014">
    They are as effective as inpatient treatment.
  </CitedQuote>,
  { root: 'figure' },
);

test('the words are a quotation, and the source under it is a link', () => {
  render(
    <CitedQuote
      href={href}
      source="Psychiatric Services, June 2014"
      attribution="Dennis McCarty and others."
      citation={<Citation reference="mccarty" number={1} />}
    >
      They are as effective as inpatient treatment.
    </CitedQuote>,
  );
  const figure = screen.getByRole('figure');
  const quote = within(figure).getByRole('blockquote');
  expect(quote).toHaveAttribute('cite', href);
  expect(quote).toHaveTextContent('They are as effective as inpatient treatment.');
  expect(within(figure).getByRole('link', { name: 'Psychiatric Services, June 2014' })).toHaveAttribute('href', href);
  expect(within(figure).getByRole('link', { name: 'Reference 1' })).toBeVisible();
});

test('markup in the words is text, and an address that runs code is no link', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { container } = render(
    <CitedQuote href="javascript:alert(1)" source="Somewhere">
      {'<script>alert(1)</script> 🪨 '.repeat(200)}
    </CitedQuote>,
  );
  expect(container.querySelector('script')).toBeNull();
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByText('Somewhere')).toBeVisible();
  expect(error).toHaveBeenCalledWith(expect.stringContaining('Cairn CitedQuote'));
  error.mockRestore();
});

test('a missing address is told to the developer, and missing words show nothing', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  // A content system may send null where the types ask for text.
  const nothing = null as unknown as string;
  render(
    <CitedQuote href={nothing} source="Somewhere">
      Words.
    </CitedQuote>,
  );
  expect(error).toHaveBeenCalledWith(expect.stringContaining('`href` is missing'));
  const { container } = render(
    <CitedQuote href={href} source="Somewhere">
      {nothing}
    </CitedQuote>,
  );
  expect(container).toBeEmptyDOMElement();
  error.mockRestore();
});
