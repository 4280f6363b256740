import fc from 'fast-check';
import { expect, test } from 'vitest';

import { nearest, suggestion } from './nearest.js';

test('a slip is recognized', () => {
  expect(nearest('reviwer', ['author', 'reviewer', 'reviewed'])).toBe('reviewer');
  expect(nearest('nextreview', ['nextReview'])).toBe('nextReview');
  expect(nearest('emial', ['url', 'email', 'legal'])).toBe('email');
});

test('a word that is like none is not guessed at', () => {
  expect(nearest('color', ['title', 'reviewer'])).toBeUndefined();
  expect(suggestion('color', ['title', 'lead'])).toBe('Choose from "title", "lead".');
  expect(suggestion('color', [])).toBe('There are none to choose from yet.');
});

test('a known word is its own nearest', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1, maxLength: 20 }), { minLength: 1 }), (known) => {
      const [word = ''] = known;
      expect(nearest(word, known)?.toLowerCase()).toBe(word.toLowerCase());
    }),
  );
});
