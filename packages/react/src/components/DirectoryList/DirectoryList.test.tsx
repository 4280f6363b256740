import { render, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

import { conform } from '../../test/conform.js';
import { directoryByLetter, DirectoryList } from './index.js';

const groups = [
  { title: 'Getting started', items: [{ title: 'What to bring', href: '/bring/', text: 'A list to print.' }] },
  { title: 'For families', id: 'families', items: [{ title: 'How to help', href: '/help/' }] },
];
const letters = [...'abcde'].map((title) => ({ title, items: [{ title: `${title} page`, href: `/${title}/` }] }));

conform('DirectoryList', <DirectoryList groups={groups} />, { root: 'div' });

test('each group has a heading and a list of links, with what is there', () => {
  render(<DirectoryList groups={groups} headingLevel={3} />);
  expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
    'Getting started',
    'For families',
  ]);
  const [first] = screen.getAllByRole('listitem');
  expect(within(first as HTMLElement).getByRole('link', { name: 'What to bring' })).toHaveAttribute('href', '/bring/');
  expect(first).toHaveTextContent('A list to print.');
});

test('from five groups on, links lead to each', () => {
  const { rerender } = render(<DirectoryList id="guides" groups={letters} />);
  const jump = within(screen.getByRole('navigation', { name: 'Jump to' })).getAllByRole('link');
  expect(jump.map((link) => link.getAttribute('href'))).toEqual(letters.map((_, index) => `#guides-${index + 1}`));
  for (const link of jump) {
    const heading = document.querySelector(link.getAttribute('href') ?? '');
    expect(heading).toHaveTextContent(link.textContent ?? '');
  }
  rerender(<DirectoryList groups={letters.slice(1)} />);
  expect(screen.queryByRole('navigation')).toBeNull();
});

test('a group may have a name of its own for links', () => {
  render(<DirectoryList groups={groups} />);
  expect(screen.getByRole('heading', { name: 'For families' })).toHaveAttribute('id', 'families');
});

test('what is empty is left out, and without anything there is nothing', () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { container, rerender } = render(
    <DirectoryList groups={[{ title: 'Empty', items: [{ title: ' ', href: '/a/' }] }, ...groups]} />,
  );
  expect(screen.queryByText('Empty')).toBeNull();
  rerender(<DirectoryList groups={[]} />);
  expect(container).toBeEmptyDOMElement();
  expect(log).toHaveBeenCalledWith(expect.stringContaining('Cairn DirectoryList'));
  log.mockRestore();
});

test('pages by letter are in the order of the alphabet, without regard to accents', () => {
  const titles = ['yoga', 'Équipe', 'Sleep', 'eating', '12 steps', '¿Qué es?', 'Ángeles', ''];
  const made = directoryByLetter(titles.map((title) => ({ title, href: '/' })));
  expect(made.map(({ title, items }) => `${title}: ${items.map((item) => item.title).join(', ')}`)).toEqual([
    'Q: ¿Qué es?',
    '#: 12 steps',
    'A: Ángeles',
    'E: eating, Équipe',
    'S: Sleep',
    'Y: yoga',
  ]);
  expect(directoryByLetter(null)).toEqual([]);
});
