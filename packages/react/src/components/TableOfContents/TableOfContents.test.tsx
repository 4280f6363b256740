import { render, screen, within } from '@testing-library/react';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { conform } from '../../test/conform.js';
import { hostile } from '../../test/hostile.js';
import { TableOfContents } from './index.js';
import { outline, skippedLevel } from './outline.js';

const headings = [
  { id: 'what', text: 'What it is' },
  { id: 'week', text: 'A typical week' },
  { id: 'refs', text: 'References' },
];

conform('TableOfContents', <TableOfContents headings={headings} />, { root: 'nav' });

test('it is a named navigation of links to the sections, in order', () => {
  render(<TableOfContents headings={headings} />);
  const links = within(screen.getByRole('navigation', { name: 'On this page' })).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['#what', '#week', '#refs']);
  expect(links.map((link) => link.textContent)).toEqual(['What it is', 'A typical week', 'References']);
});

test('its stones grow from entry to entry', () => {
  render(<TableOfContents headings={headings} />);
  const shares = screen.getAllByRole('listitem').map((item) => item.style.getPropertyValue('--cairn-share'));
  expect(shares).toEqual(['0.3333', '0.6667', '1']);
});

test('headings of the third level stand under the one before them', () => {
  render(<TableOfContents headings={[...headings, { id: 'books', text: 'Books', level: 3 }]} />);
  const part = screen.getByRole('link', { name: 'Books' }).closest('li');
  expect(part?.parentElement?.closest('li')).toContainElement(screen.getByRole('link', { name: 'References' }));
});

test('folded, it opens from a summary', () => {
  const { container } = render(<TableOfContents headings={headings} variant="folded" />);
  expect(container.querySelector('details')).not.toHaveAttribute('open');
  expect(container.querySelector('summary')).toHaveTextContent('On this page');
});

test('the script that draws progress finds it', () => {
  render(<TableOfContents headings={headings} />);
  expect(screen.getByRole('navigation')).toHaveAttribute('data-cairn-contents');
});

test('the parts take their ids from its own', () => {
  render(<TableOfContents id="contents" headings={headings} />);
  expect(screen.getByRole('heading')).toHaveAttribute('id', 'contents-heading');
});

test('its words can be said in another language', () => {
  render(<TableOfContents headings={headings} labels={{ heading: 'En esta página' }} />);
  expect(screen.getByRole('navigation', { name: 'En esta página' })).toBeVisible();
});

test('without headings there is nothing', () => {
  const { container } = render(<TableOfContents headings={[]} />);
  expect(container).toBeEmptyDOMElement();
});

test.each(hostile)('%s is shown as it is', (_, text) => {
  render(<TableOfContents headings={[{ id: 'a', text }]} />);
  expect(screen.getByRole('link')).toHaveTextContent(text, { normalizeWhitespace: false });
});

const anyHeadings = fc.array(
  fc.record({ id: fc.uuid(), text: fc.string(), level: fc.constantFrom<2 | 3 | 4 | undefined>(2, 3, 4, undefined) }),
);

test('every heading is in the outline once, in its order', () => {
  fc.assert(
    fc.property(anyHeadings, (list) => {
      expect(outline(list).flatMap(({ heading, parts }) => [heading, ...parts])).toEqual(list);
    }),
  );
});

test('a skipped level is found, and only that', () => {
  const at = (...levels: (2 | 3 | 4)[]) => levels.map((level, index) => ({ id: `${index}`, text: '', level }));
  expect(skippedLevel(at(2, 3, 4, 2, 3))).toBeUndefined();
  expect(skippedLevel([])).toBeUndefined();
  expect(skippedLevel(at(3))?.id).toBe('0');
  expect(skippedLevel(at(2, 4))?.id).toBe('1');
});
