import { expect, test } from 'vitest';

import { withRulesInside } from './inlineStyles.ts';

const html =
  '<head><link rel="stylesheet" href="/_astro/a.css"></head><body><p class="cairn-Note other">Hello</p></body>';
const css = '.cairn-Note{margin:0}.cairn-Card{margin:0}';

const withoutKeeping = (): string => {
  throw new Error('This page needs no stylesheet.');
};

test('a page has the rules that it uses inside, keeps its classes, and asks for no stylesheet', () => {
  expect(withRulesInside(html, () => css, withoutKeeping)).toBe(
    '<head><style>.cairn-Note{margin:0}</style></head><body><p class="cairn-Note other">Hello</p></body>',
  );
});

test('a page without a stylesheet stays as it is', () => {
  expect(withRulesInside('<head></head><body></body>', () => css, withoutKeeping)).toBe('<head></head><body></body>');
});

test('a page with contents that is not long has all its rules inside', () => {
  const short = html.replace('</body>', '<nav data-cairn-contents></nav><b class="cairn-Card"></b></body>');
  expect(withRulesInside(short, () => css, withoutKeeping)).toBe(
    '<head><style>.cairn-Note{margin:0}.cairn-Card{margin:0}</style></head><body><p class="cairn-Note other">Hello</p>' +
      '<nav data-cairn-contents></nav><b class="cairn-Card"></b></body>',
  );
});

test('a long page has the rules of its first screen inside, and asks for the rest where it goes on', () => {
  const kept: string[] = [];
  const text = '<i></i>'.repeat(220);
  const long = html.replace('</body>', `<nav data-cairn-contents></nav><b class="cairn-Card"></b>${text}</body>`);
  const page = withRulesInside(
    long,
    () => css,
    (rest) => (kept.push(rest), '/_astro/rest.css'),
  );
  expect(page).toBe(
    '<head><style>.cairn-Note{margin:0}</style></head><body><p class="cairn-Note other">Hello</p>' +
      `<link rel="stylesheet" href="/_astro/rest.css"><nav data-cairn-contents></nav><b class="cairn-Card"></b>${text}</body>`,
  );
  expect(kept).toEqual(['.cairn-Card{margin:0}']);
});
