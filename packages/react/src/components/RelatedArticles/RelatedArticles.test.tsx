import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import { conform } from '../../test/conform.js';
import { RelatedArticles, type RelatedArticle } from './index.js';

const items: RelatedArticle[] = [
  {
    title: 'What to bring to a first visit',
    href: '/articles/first-visit/',
    text: 'Five papers, two questions, and someone you trust if you like.',
    picture: { src: '/table.jpg', alt: 'A table', width: 720, height: 480 },
    readingMinutes: 3,
  },
  { title: 'How group therapy works', href: '/articles/group/', readingMinutes: 0.4 },
];

conform('RelatedArticles', <RelatedArticles items={items} />, { root: 'section' });

test('each heading is the link, named by its title', () => {
  render(<RelatedArticles items={items} />);
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Read next');
  const titles = screen.getAllByRole('heading', { level: 3 });
  expect(titles.map((title) => within(title).getByRole('link').textContent)).toEqual([
    'What to bring to a first visit',
    'How group therapy works',
  ]);
  expect(screen.getByText(/someone you trust if you like\.$/)).toBeVisible();
  expect(screen.getByText('3 minutes to read')).toBeVisible();
  expect(screen.getByText('1 minute to read')).toBeVisible();
});

test('a card is one stop for the keyboard, and its picture is not read', async () => {
  render(<RelatedArticles items={items} />);
  await userEvent.tab();
  expect(screen.getByRole('link', { name: 'What to bring to a first visit' })).toHaveFocus();
  await userEvent.tab();
  expect(screen.getByRole('link', { name: 'How group therapy works' })).toHaveFocus();
  expect(screen.queryByRole('img')).toBeNull();
});

test.each([1, 2, 3, 4])('%i articles are a list of as many', (count) => {
  render(
    <RelatedArticles items={Array.from({ length: count }, (_, i) => ({ title: `Article ${i}`, href: `/${i}/` }))} />,
  );
  expect(screen.getAllByRole('listitem')).toHaveLength(count);
});

test('bad input stays text, and an address that runs code is no link', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const nothing = null as unknown as string;
  const { container } = render(
    <RelatedArticles
      heading=""
      items={[{ title: `<img src=x> 🪨 ${'long '.repeat(1000)}`, href: 'javascript:alert(1)', text: nothing }]}
    />,
  );
  expect(container.querySelector('img, a, p')).toBeNull();
  expect(screen.getByRole('heading', { level: 2, name: 'Read next' })).toBeVisible();
  error.mockRestore();
});

test('an empty list renders nothing and says so to the developer', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(render(<RelatedArticles items={[]} />).container).toBeEmptyDOMElement();
  expect(error).toHaveBeenCalledWith(expect.stringContaining('Cairn RelatedArticles'));
  error.mockRestore();
});
