import { render, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

import { conform } from '../../test/conform.js';
import { References } from './index.js';

const mccarty = {
  id: 'mccarty',
  authors: 'McCarty D, and others.',
  title: 'Assessing the Evidence',
  source: 'Psychiatric Services',
  year: 2014,
  detail: '65(6): 718–726',
  href: 'https://doi.org/10.1176/appi.ps.201300249',
};
const samhsa = { id: 'samhsa', title: 'Does It Work?', href: 'https://www.samhsa.gov/' };

conform('References', <References items={[mccarty]} />, { root: 'ol' });

test('a source says who, what, where and when, and links to itself', () => {
  render(<References items={[mccarty, samhsa]} citations={{}} />);
  const [first, second] = screen.getAllByRole('listitem');
  expect(first).toHaveTextContent(
    'McCarty D, and others. Assessing the Evidence. Psychiatric Services, 2014; 65(6): 718–726. doi.org/10.1176/appi.ps.201300249',
  );
  expect(second).toHaveTextContent(/^Does It Work\? samhsa\.gov$/);
  expect(screen.getByRole('link', { name: 'samhsa.gov' })).toHaveAttribute('href', 'https://www.samhsa.gov/');
  expect(first).toHaveAttribute('id', 'ref-mccarty');
});

test('ways back have names of their own', () => {
  render(<References items={[mccarty, samhsa]} citations={{ mccarty: 1, samhsa: 2 }} />);
  const back = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
  expect(back('Back to reference 1 in the text')).toBe('#cite-mccarty-1');
  expect(back('Back to reference 2 in the text, place 1')).toBe('#cite-samhsa-1');
  expect(back('Back to reference 2 in the text, place 2')).toBe('#cite-samhsa-2');
});

test('unless told how often, it leads back to one place each', () => {
  render(<References items={[mccarty]} />);
  expect(screen.getByRole('link', { name: 'Back to reference 1 in the text' })).toBeVisible();
});

test('a source that is only listed has no way back', () => {
  render(<References items={[mccarty, samhsa]} citations={{ mccarty: 1 }} />);
  const [, second] = screen.getAllByRole('listitem');
  expect(within(second as HTMLElement).getAllByRole('link')).toHaveLength(1);
});

test('fields that are missing leave no stray marks', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  // A content system may send null where the types ask for text.
  const nothing = null as unknown as string;
  render(
    <References
      citations={{}}
      items={[{ ...mccarty, authors: '', source: nothing, detail: nothing, href: 'javascript:alert(1)' }]}
    />,
  );
  expect(screen.getByRole('listitem')).toHaveTextContent(/^Assessing the Evidence\. 2014\.$/);
  expect(screen.queryByRole('link')).toBeNull();
  error.mockRestore();
});

test('an empty list renders nothing and says so to the developer', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(render(<References items={[]} />).container).toBeEmptyDOMElement();
  expect(error).toHaveBeenCalledWith(expect.stringContaining('Cairn References'));
  error.mockRestore();
});
