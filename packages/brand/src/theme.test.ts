import { themeContract } from '@cairn-ds/tokens';
import { expect, test } from 'vitest';

import { defineTheme, themeCss, wireframe } from './index.js';

test('a theme gives a value to every property of the contract', () => {
  const css = themeCss(wireframe);
  for (const key of Object.keys(themeContract.color)) expect(wireframe.light).toHaveProperty(key);
  expect(css.match(/--cairn-color-[\w-]+:/g)).toHaveLength(Object.keys(themeContract.color).length);
  expect(css).toContain('--cairn-density:1');
});

test('a color that differs in the dark follows the color scheme', () => {
  const css = themeCss(wireframe);
  expect(css).toContain('--cairn-color-ink:light-dark(#1b1b1b,#ededed)');
  expect(css).toContain('--cairn-color-plate-action:#fff;');
});

test('what is printed is light, whatever the screen shows', () => {
  expect(themeCss(wireframe)).toMatch(/@media screen\{[^@]*\[data-mode=dark\]\{color-scheme:dark\}\}/);
});

test('a theme can be kept to its own scope', () => {
  expect(themeCss(wireframe)).toContain('}:root,[data-brand=wireframe]{');
  expect(themeCss(wireframe, { root: false })).toContain('}[data-brand=wireframe]{');
});

test.each(['Tamarack House', '', '1st', 'a"]{}*{color:red}'])('the name %j is refused', (name) => {
  expect(() => defineTheme({ ...wireframe, name })).toThrow('cannot be used in data-brand');
});
