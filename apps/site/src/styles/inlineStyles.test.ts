import { expect, test } from 'vitest';

import { withRulesInside } from './inlineStyles.ts';

const html =
  '<head><link rel="stylesheet" href="/_astro/a.css"></head><body><p class="cairn-Note other">Hello</p></body>';
const css = '.cairn-Note{margin:0}.cairn-Card{margin:0}';

test('a page has the rules that it uses inside, keeps its classes, and asks for no stylesheet', () => {
  expect(withRulesInside(html, () => css)).toBe(
    '<head><style>.cairn-Note{margin:0}</style></head><body><p class="cairn-Note other">Hello</p></body>',
  );
});

test('a page without a stylesheet stays as it is', () => {
  expect(withRulesInside('<head></head><body></body>', () => css)).toBe('<head></head><body></body>');
});
