import { expect, test } from 'vitest';

import { printRules, usedRules } from './usedRules.ts';

const page =
  '<html data-brand="tamarack"><p class="cairn-Lead other" style="inset:var(--cairn-share)">Hello</p></html>';

test('a rule stays whose classes are on the page, and goes with a class that is not', () => {
  const css =
    '.cairn-Lead{margin:0}.cairn-Card{margin:1px}.cairn-Lead .cairn-Card{margin:2px}p,.cairn-Card{margin:3px}';
  expect(usedRules(css, page)).toBe('.cairn-Lead{margin:0}p{margin:3px}');
});

test('states come and go, so rules for them stay', () => {
  const css =
    '.cairn-Lead:hover{margin:0}.cairn-Lead[aria-current]{margin:1px}.cairn-Lead:not(.cairn-Card){margin:2px}';
  expect(usedRules(css, page)).toBe(css);
});

test('a choice of which one can apply stays whole', () => {
  const css = '.cairn-Lead:is(.cairn-Card, .other){margin:0}:where(.cairn-Card, p){margin:1px}';
  expect(usedRules(css, page).replaceAll(', ', ',')).toBe(css.replaceAll(', ', ','));
});

test('a color scheme that no part of the page asks for goes, and the theme that it has stays', () => {
  const css = '[data-brand=tamarack]{margin:0}[data-color-scheme=dark]{margin:1px}';
  expect(usedRules(css, page)).toBe('[data-brand=tamarack]{margin:0}');
});

test('custom properties that nothing asks for go, and what only they asked for; the rest have short names', () => {
  const css =
    ':root{--cairn-a:1px;--cairn-b:var(--cairn-a);--cairn-c:2px;--cairn-share:3px}.cairn-Lead{margin:var(--cairn-c)}';
  const used = usedRules(css, page);
  expect(used).toBe(':root{--0:2px;--cairn-share:3px}.cairn-Lead{margin:var(--0)}');
});

test('a file of a font stays for a letter that is on the page', () => {
  const face = (range: string) => `@font-face{font-family:x;unicode-range:${range}}`;
  expect(usedRules(face('U+0000-00FF') + face('U+0100-02BA,U+2020'), page)).toBe(face('U+0000-00FF'));
});

test('blocks of a layer are gathered in their order, and empty ones go', () => {
  const css = '@layer a,b;@layer a{p{margin:0}}@layer b{p{margin:1px}}@layer a{p{margin:2px}.cairn-Card{margin:3px}}';
  expect(usedRules(css, page)).toBe('@layer a,b;@layer a{p{margin:0}p{margin:2px}}@layer b{p{margin:1px}}');
});

test('what is for paper is kept apart', () => {
  const css = '@layer a{p{margin:0}@media print{p{margin:1px}}}';
  expect(usedRules(css, page)).toBe('@layer a{p{margin:0}}');
  expect(printRules(css)).toBe('@layer a{@media print{p{margin:1px}}}');
});
