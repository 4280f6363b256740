import { expect, test } from 'vitest';

import { withRulesInside } from './inlineStyles.ts';

const html =
  '<head><link rel="stylesheet" href="/_astro/a.css"></head><body><p class="cairn-Note other">Hello</p></body>';
const css = '.cairn-Note{margin:0}.cairn-Card{margin:0}';

test('a page has the rules that it uses inside, under short names, and asks for no stylesheet', () => {
  expect(withRulesInside(html, () => css)).toBe(
    '<head><style>.a0{margin:0}</style></head><body><p class="a0 other">Hello</p></body>',
  );
});

test('a class has the same name on every page', () => {
  expect(withRulesInside(html.replace('Note', 'Card'), () => css)).toContain('<style>.a1{margin:0}</style>');
});

test('words that look like a class stay as they are', () => {
  const quoted = html.replace('Hello', 'class="cairn-Note" and cairn-Note');
  expect(withRulesInside(quoted, () => css)).toContain('>class="cairn-Note" and cairn-Note</p>');
});

test('a page without a stylesheet stays as it is', () => {
  expect(withRulesInside('<head></head><body></body>', () => css)).toBe('<head></head><body></body>');
});
