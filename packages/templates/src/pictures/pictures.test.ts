import { expect, test } from 'vitest';

import { sizedPicture } from './pictures.js';

const picture = { src: '/pictures/room-1440.webp', alt: 'A room.', width: 1440, height: 720 };

test('a picture is found by its path, and keeps what it says', () => {
  const files = { [picture.src]: { src: '/_astro/room.hash.webp', srcSet: '/a 720w, /b 1440w' } };
  expect(sizedPicture(picture, files, '100vw')).toEqual({
    ...picture,
    src: '/_astro/room.hash.webp',
    srcSet: '/a 720w, /b 1440w',
    sizes: '100vw',
  });
});

test('a file may say its size, for content that does not', () => {
  const files = { '/room.webp': { width: 800, height: 400 } };
  expect(sizedPicture({ src: '/room.webp' }, files)).toEqual({ src: '/room.webp', width: 800, height: 400 });
});

test.each([[undefined], [null], [{}], [{ [picture.src]: null }], [{ '/other.webp': { src: '/x' } }]])(
  'one that is not among %j stays as it is',
  (files) => {
    expect(sizedPicture(picture, files, '100vw')).toEqual(picture);
  },
);

test('a path that every object has is none', () => {
  expect(sizedPicture({ ...picture, src: 'constructor' }, {})).toHaveProperty('src', 'constructor');
});
