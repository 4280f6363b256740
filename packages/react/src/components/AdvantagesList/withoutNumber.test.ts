import { assert, constantFrom, integer, property, string } from 'fast-check';
import { expect, test } from 'vitest';

import { withoutNumber } from './withoutNumber.js';

test.each([
  ['1. You sleep at home', 'You sleep at home'],
  ['1) You sleep at home', 'You sleep at home'],
  ['1 – You sleep at home', 'You sleep at home'],
  ['2 — You sleep at home', 'You sleep at home'],
  ['3 - You sleep at home', 'You sleep at home'],
  ['4: You sleep at home', 'You sleep at home'],
  ['(5) You sleep at home', 'You sleep at home'],
  ['12.You sleep at home', 'You sleep at home'],
  ['  1.  You sleep at home ', 'You sleep at home'],
  ['1. 24-hour care', '24-hour care'],
])('%j loses its number', (title, expected) => {
  expect(withoutNumber(title)).toBe(expected);
});

test.each([
  '2024 was hard',
  '2024. A hard year',
  '24-hour care',
  '24–7 help',
  '12 steps',
  '9 – 19 hours a week',
  '1.5 hours a day',
  '10:30 in the evening',
  '988 is always there',
  '1st visit free',
  '1.',
  'Step 1. Call',
])('%j keeps its number', (title) => {
  expect(withoutNumber(title)).toBe(title);
});

const title = string({ minLength: 1, maxLength: 60 }).map((words) => `A${words}`.trim());

test('whatever the number, the mark and the title, only the title is left', () => {
  assert(
    property(
      integer({ min: 1, max: 99 }),
      constantFrom('.', ')', ' –', ' —', ' -', ':'),
      title,
      (number, mark, title) => {
        expect(withoutNumber(`${number}${mark} ${title}`)).toBe(title);
      },
    ),
  );
});

test('a title without a number comes back as it is', () => {
  assert(
    property(title, (title) => {
      expect(withoutNumber(title)).toBe(title);
    }),
  );
});

test('no title, however strange, is lost', () => {
  assert(
    property(string({ unit: 'grapheme', maxLength: 40 }), (title) => {
      const left = withoutNumber(title);
      expect(title).toContain(left);
      expect(left === '').toBe(title.trim() === '');
    }),
  );
});
