import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

import { conform } from '../../test/conform.js';
import { References } from '../References/index.js';
import { Citation, citationId, referenceId } from './index.js';

conform('Citation', <Citation reference="mccarty" number={1} />, { root: 'sup' });

test('its name says what it is, with the number that is seen', () => {
  render(<Citation reference="mccarty" number={2} />);
  const link = screen.getByRole('link', { name: 'Reference 2' });
  expect(link).toHaveTextContent('2');
});

test.each([
  ['unknown', undefined, '"unknown" has the number undefined'],
  ['unknown', null, '"unknown" has the number null'],
  ['unknown', 0, 'has the number 0'],
  ['unknown', Number.NaN, 'has the number NaN'],
  [undefined, 1, 'has no `reference`'],
  [' ', 1, 'has no `reference`'],
])('a citation of %j with number %j shows nothing, and a developer is told', (reference, number, message) => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { container } = render(<Citation reference={reference as string} number={number as number} />);
  expect(container).toBeEmptyDOMElement();
  expect(log).toHaveBeenCalledWith(expect.stringContaining(message));
  log.mockRestore();
});

test('it speaks Spanish', () => {
  render(<Citation reference="mccarty" number={2} language="es" />);
  expect(screen.getByRole('link', { name: 'Referencia 2' })).toBeVisible();
});

test('it leads to its source, and the source leads back to every place', () => {
  const item = { id: 'mccarty', title: 'Assessing the Evidence', href: 'https://doi.org/10.1176/appi.ps.201300249' };
  const { container } = render(
    <>
      <Citation reference="mccarty" number={1} scope="guide-" />
      <Citation reference="mccarty" number={1} occurrence={2} scope="guide-" />
      <References items={[item]} citations={{ mccarty: 2 }} scope="guide-" />
    </>,
  );
  const fragments = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  const inPage = fragments.filter((href) => href?.startsWith('#'));
  expect(inPage).toHaveLength(4);
  for (const href of inPage) expect(container.querySelector(String(href)), String(href)).not.toBeNull();
});

test('ids follow one scheme', () => {
  expect(referenceId('mccarty')).toBe('ref-mccarty');
  expect(citationId('mccarty')).toBe('cite-mccarty-1');
  expect(citationId('mccarty', 3, 'guide-')).toBe('guide-cite-mccarty-3');
});

test('an id can be given', () => {
  const { container } = render(<Citation reference="mccarty" number={1} id="mine" />);
  expect(container.querySelector('sup#mine')).not.toBeNull();
});
