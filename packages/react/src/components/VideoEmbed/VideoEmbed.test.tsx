import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';

import { enhanceVideo } from '../../enhance/video.js';
import { conform } from '../../test/conform.js';
import { VideoEmbed } from './index.js';

const video = {
  title: 'A first evening',
  provider: 'Larch Video',
  href: 'https://larch-video.example/watch/1',
  src: 'https://larch-video.example/embed/1',
} as const;

conform('VideoEmbed', <VideoEmbed {...video} />, { root: 'figure' });

afterEach(() => vi.restoreAllMocks());

const play = (options: object = {}) =>
  screen.queryByRole('button', { name: 'Play “A first evening” here', ...options });

test('without a script it is a link, with who learns of what', () => {
  const { container } = render(<VideoEmbed {...video} length="3 minutes" transcriptHref="/transcripts/1/" />);
  expect(screen.getByRole('link', { name: 'Watch “A first evening” at Larch Video' })).toHaveAttribute(
    'href',
    video.href,
  );
  expect(container).toHaveTextContent('(3 minutes)');
  expect(container).toHaveTextContent('Until you play it, nothing is loaded from Larch Video.');
  expect(screen.getByRole('link', { name: 'Read what is said in it' })).toHaveAttribute('href', '/transcripts/1/');
  expect(play()).toBeNull();
  expect(container.querySelector('iframe, video, script, [src^="https://larch"]')).toBeNull();
});

test('with the script a button puts it in its place, and nothing is asked before', async () => {
  const { container } = render(
    <VideoEmbed {...video} picture={{ src: '/still.webp', width: 16, height: 9, alt: '' }} />,
  );
  const stop = enhanceVideo(container);
  expect(container.querySelector('iframe')).toBeNull();
  await userEvent.click(play() as HTMLElement);
  const frame = screen.getByTitle('A first evening');
  expect(frame).toHaveAttribute('src', video.src);
  expect(frame).toHaveAttribute('referrerpolicy', 'strict-origin');
  expect(frame).toHaveFocus();
  expect(play()).toBeNull();
  stop();
});

test('once stopped it is a link again, and a click elsewhere does nothing', async () => {
  const { container } = render(<VideoEmbed {...video} />);
  const stop = enhanceVideo(container);
  await userEvent.click(container);
  expect(container.querySelector('iframe')).toBeNull();
  stop();
  expect(play()).toBeNull();
  await userEvent.click(play({ hidden: true }) as HTMLElement);
  expect(container.querySelector('iframe')).toBeNull();
});

test.each([undefined, null, '', '/embed/1', 'http://larch-video.example/1', 'javascript:alert(1)'])(
  'with %j for its frame it is a link alone',
  (src) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    render(<VideoEmbed {...video} src={src} />);
    expect(screen.getByRole('link')).toBeVisible();
    expect(play({ hidden: true })).toBeNull();
  },
);

test('in Spanish', () => {
  render(<VideoEmbed {...video} language="es" />);
  expect(screen.getByRole('link', { name: 'Ver «A first evening» en Larch Video' })).toBeVisible();
});

test.each([{ title: ' ' }, { provider: '' }])('with %j nothing is shown, and the developer is told', (missing) => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(render(<VideoEmbed {...video} {...missing} />).container).toBeEmptyDOMElement();
  expect(log).toHaveBeenCalledWith(expect.stringContaining('no title or no provider'));
});
