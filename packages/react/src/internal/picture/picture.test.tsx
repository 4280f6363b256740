import { render } from '@testing-library/react';
import { cloneElement, type ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi, type Mock } from 'vitest';

import {
  Figure,
  RelatedArticles,
  ReviewedByCard,
  type ImageComponentProps,
  type Picture,
  type SiteSettings,
} from '../../index.js';

const room = { src: '/room.jpg', alt: 'A room.', width: 1440, height: 960 };

/** Every component that shows a picture of its own. */
const pictures: Record<string, (picture: Picture) => ReactElement<SiteSettings>> = {
  Figure: (picture) => <Figure {...picture} />,
  'Figure hero': (picture) => <Figure {...picture} variant="hero" />,
  RelatedArticles: (picture) => <RelatedArticles items={[{ title: 'First visit', href: '/first/', picture }]} />,
  ReviewedByCard: (picture) => <ReviewedByCard reviewer={{ name: 'Imani Okafor', picture }} />,
};

/** The image component of a framework, which makes addresses of its own. */
const Image = vi.fn(({ src, alt, ...rest }: ImageComponentProps) => (
  <img {...rest} alt={alt} srcSet={undefined} src={`/optimized?url=${src}`} />
));
const given = () => Image.mock.calls[0]?.[0];

let log: Mock;
beforeEach(() => {
  log = vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  Image.mockClear();
  vi.restoreAllMocks();
});

describe.each(Object.entries(pictures))('%s', (name, element) => {
  test('gives the image component what it needs, and the crop', () => {
    const plain = render(element({ ...room, focalPoint: '50% 90%' })).container.querySelector('img');
    const { container } = render(cloneElement(element({ ...room, focalPoint: '50% 90%' }), { image: Image }));
    const image = container.querySelector('img');
    expect(image).toHaveAttribute('src', '/optimized?url=/room.jpg');
    expect(image?.className).toBe(plain?.className);
    expect(image).toHaveStyle({ objectPosition: '50% 90%' });
    expect(image?.alt).toBe(plain?.alt);
    expect(given()).toMatchObject({ width: 1440, height: 960, loading: 'lazy', decoding: 'async' });
    expect(given()?.sizes).toMatch(/rem|vw/);
  });

  test('hands on sizes that are given', () => {
    render(cloneElement(element({ ...room, srcSet: '/s.jpg 720w', sizes: '50vw' }), { image: Image }));
    expect(given()).toMatchObject({ srcSet: '/s.jpg 720w', sizes: '50vw' });
  });

  test('says how wide the picture is where there are several sizes of it, and nothing where there is one', () => {
    const { container, rerender } = render(element(room));
    expect(container.querySelector('img')).not.toHaveAttribute('sizes');
    rerender(element({ ...room, srcSet: '/s.jpg 720w, /l.jpg 1440w' }));
    expect(container.querySelector('img')?.sizes).toMatch(/rem|vw/);
  });

  test.each([null, undefined])('shows a plain picture where the image component is %j', (image) => {
    expect(renderToString(cloneElement(element(room), { image }))).toBe(renderToString(element(room)));
  });

  test('takes a picture as a bundler imports it, and nothing that comes along', () => {
    const imported = { src: '/_next/room.1a2b.jpg', width: 1440, height: 960, blurDataURL: 'data:', format: 'jpg' };
    const { container } = render(element({ src: imported, alt: 'A room.' }));
    const image = container.querySelector('img');
    expect(image).toHaveAttribute('src', '/_next/room.1a2b.jpg');
    expect(image).toHaveAttribute('width', '1440');
    expect(image).toHaveAttribute('height', '960');
    expect(container.innerHTML).not.toMatch(/blur|format/i);
    render(cloneElement(element({ src: imported, alt: 'A room.' }), { image: Image }));
    expect(given()).toMatchObject({ src: '/_next/room.1a2b.jpg', width: 1440, height: 960 });
    expect(log).not.toHaveBeenCalled();
  });

  test('takes numbers that were sent as text', () => {
    const sent: Picture = JSON.parse('{ "src": "/room.jpg", "alt": "A room.", "width": "1440", "height": "960" }');
    render(cloneElement(element(sent), { image: Image }));
    expect(given()).toMatchObject({ width: 1440, height: 960 });
  });

  test('a picture of unknown size is a plain one, since an image component would throw, and a developer is told', () => {
    const sent: Picture = JSON.parse('{ "src": "/room.jpg", "alt": "A room.", "width": null }');
    const { container } = render(cloneElement(element(sent), { image: Image }));
    expect(Image).not.toHaveBeenCalled();
    expect(container.querySelector('img')).toHaveAttribute('src', '/room.jpg');
    expect(log).toHaveBeenCalledWith(
      expect.stringMatching(`Cairn ${name.split(' ')[0]}: the picture /room.jpg has no width`),
    );
  });
});

test.each([-3, 0, '-3', 'auto', '100%', Infinity, {}])(
  'the width %j is none: the picture is shown without it, and a developer is told',
  (width) => {
    const { container } = render(<Figure {...room} width={width as number} />);
    expect(container.querySelector('img')).toHaveAttribute('src', '/room.jpg');
    expect(container.querySelector('img')).not.toHaveAttribute('width');
    const told = expect.stringContaining('is no size of the picture /room.jpg');
    expect(log).toHaveBeenCalledWith(told);
  },
);

const cards = Object.entries(pictures).filter(([name]) => !name.startsWith('Figure'));

describe.each(cards)('%s', (name, element) => {
  test.each([
    '{ "_type": "image", "asset": { "_ref": "image-a1b2-1440x960-jpg" }, "alt": "A room." }',
    '{ "url": "/uploads/room.jpg", "width": 1440, "height": 960, "alternativeText": null }',
    '{ "src": { "default": { "src": "/room.jpg" } }, "alt": "A room." }',
    '"/room.jpg"',
  ])('a picture that a content system sends otherwise, %s, is left out, and a developer is told', (sent) => {
    const { container } = render(element(JSON.parse(sent)));
    expect(container.querySelector('img')).toBeNull();
    expect(log).toHaveBeenCalledWith(expect.stringContaining(`Cairn ${name}: a picture has no address in \`src\``));
  });

  test.each(['{ "src": null, "alt": null }', '{ "src": "" }'])('one that was left empty, %s, is none', (sent) => {
    render(element(JSON.parse(sent)));
    expect(log).not.toHaveBeenCalled();
  });
});

test('the picture that opens a page is loaded at once and before others', () => {
  render(<Figure {...room} priority image={Image} />);
  expect(given()).toMatchObject({ loading: 'eager', fetchPriority: 'high' });
});

test('a picture that decorates has an empty description', () => {
  render(<Figure {...room} alt="" image={Image} />);
  render(<RelatedArticles items={[{ title: 'First visit', href: '/first/', picture: room }]} image={Image} />);
  expect(Image.mock.calls.map(([{ alt }]) => alt)).toEqual(['', '']);
});
