import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { conform } from '../../test/conform.js';
import { hostile } from '../../test/hostile.js';
import { Figure } from './index.js';

const picture = { src: '/group-room.jpg', width: 1440, height: 960 };
const alt = 'Six wooden chairs in a circle in a bright, empty room.';

conform('Figure', <Figure {...picture} alt={alt} caption="The group room." />, { root: 'figure' });

const log = vi.spyOn(console, 'error');
beforeEach(() => void log.mockImplementation(() => {}));
afterEach(() => void log.mockReset());

test('the picture is described, and the caption is apart from it', () => {
  render(<Figure {...picture} alt={alt} caption="The group room before the evening session." />);
  expect(screen.getByRole('img', { name: alt })).toBeVisible();
  expect(screen.getByText('The group room before the evening session.').localName).toBe('figcaption');
});

test('a decorative picture is not announced', () => {
  render(<Figure {...picture} decorative />);
  expect(screen.queryByRole('img')).not.toBeInTheDocument();
  expect(screen.getByRole('presentation')).toHaveAttribute('alt', '');
  expect(log).not.toHaveBeenCalled();
});

test('its place is kept free while it loads', () => {
  render(<Figure {...picture} alt={alt} />);
  expect(screen.getByRole('img')).toHaveAttribute('width', '1440');
  expect(screen.getByRole('img')).toHaveAttribute('height', '960');
});

test('it loads when it comes near, or at once when it opens the page', () => {
  const { rerender } = render(<Figure {...picture} alt={alt} />);
  expect(screen.getByRole('img')).toHaveAttribute('loading', 'lazy');
  rerender(<Figure {...picture} alt={alt} priority />);
  expect(screen.getByRole('img')).not.toHaveAttribute('loading');
  expect(screen.getByRole('img')).toHaveAttribute('fetchpriority', 'high');
  expect(log).not.toHaveBeenCalled();
});

test('sizes for different windows reach the picture', () => {
  render(<Figure {...picture} alt={alt} srcSet="/s.jpg 720w, /l.jpg 1440w" sizes="100vw" focalPoint="50% 90%" />);
  expect(screen.getByRole('img')).toHaveAttribute('srcset', '/s.jpg 720w, /l.jpg 1440w');
  expect(screen.getByRole('img')).toHaveAttribute('sizes', '100vw');
  expect(screen.getByRole('img')).toHaveStyle({ objectPosition: '50% 90%' });
});

test('a developer is told of a picture without a description', () => {
  render(<Figure {...picture} {...JSON.parse('{ "alt": null }')} />);
  expect(log).toHaveBeenCalledWith(expect.stringContaining('/group-room.jpg has no alt'));
});

test('empty text says that a picture decorates, as in the data of a clinic', () => {
  const { container } = render(<Figure {...picture} alt="" />);
  expect(container.querySelector('img')).toHaveAttribute('alt', '');
  expect(log).not.toHaveBeenCalled();
});

test('without an address there is no broken picture, and a developer is told', () => {
  const { container } = render(<Figure {...picture} src="" alt={alt} />);
  expect(container).toBeEmptyDOMElement();
  expect(log).toHaveBeenCalledWith(expect.stringContaining('src is no address'));
});

test.each(hostile)('%s is shown as it is', (_, text) => {
  const { container } = render(<Figure {...picture} alt={text} caption={text} />);
  expect(container.querySelector('img')?.alt).toBe(text);
  expect(container.querySelector('figcaption')).toHaveTextContent(text, { normalizeWhitespace: false });
});

// One of the two, never both and never none: the compiler says so.
const typed = () => [
  // @ts-expect-error a picture needs a description, or the word that it has none
  <Figure key="none" {...picture} />,
  // @ts-expect-error a decorative picture has no description
  <Figure key="both" {...picture} alt={alt} decorative />,
];

test('illegal combinations do not type', () => expect(typed).toBeTypeOf('function'));
