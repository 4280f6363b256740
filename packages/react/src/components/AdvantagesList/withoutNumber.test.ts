import { assert, constantFrom, integer, pre, property, string } from 'fast-check';
import { expect, test } from 'vitest';

import { withoutNumber } from './withoutNumber.js';

test.each([
  ['1. You sleep at home', 4],
  ['1) You sleep at home', 1],
  ['1 – You sleep at home', 1],
  ['2 — You sleep at home', 2],
  ['3 - You sleep at home', 3],
  ['4: You sleep at home', 4],
  ['(5) You sleep at home', undefined],
  ['12.You sleep at home', 12],
  ['  1.  You sleep at home ', 1],
  ['1.) You sleep at home', 1],
  ['2.- You sleep at home', 2],
  ['3. – You sleep at home', 3],
])('%j loses its number as the title of number %s', (title, position) => {
  expect(withoutNumber(title, position)).toBe('You sleep at home');
});

test('what begins with a number of its own keeps that one', () => {
  expect(withoutNumber('1. 24-hour care', 1)).toBe('24-hour care');
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
  '90 - day program',
  '7 - day program',
  '24/7 care',
  '12-step groups',
  '3 - 5 hours a day',
  '2: 1 care',
  '1 - on - 1 care',
  '3 - way calls',
])('%j keeps its number, wherever it stands', (title) => {
  for (const position of [undefined, 1, 2, 3, 7, 9, 10, 12, 24, 90]) expect(withoutNumber(title, position)).toBe(title);
});

const title = string({ minLength: 1, maxLength: 60 }).map((words) => `A${words}`.trim());

test('a number of the list is taken off, whatever the title', () => {
  assert(
    property(
      integer({ min: 1, max: 99 }),
      constantFrom('.', ')', ' –', ' —', ' -', ':'),
      title,
      (number, mark, title) => {
        expect(withoutNumber(`${number}${mark} ${title}`, number)).toBe(title);
      },
    ),
  );
});

test('a number before a dash that is not that of the item belongs to the title', () => {
  assert(
    property(
      integer({ min: 1, max: 99 }),
      integer({ min: 1, max: 99 }),
      constantFrom(' –', ' —', ' -', ':'),
      title,
      (...parts) => {
        const [number, position, mark, words] = parts;
        pre(number !== position);
        const written = `${number}${mark} ${words}`;
        expect(withoutNumber(written, position)).toBe(written);
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
