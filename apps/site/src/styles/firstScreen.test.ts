import { expect, test } from 'vitest';

import { partRules } from './firstScreen.ts';

const start = '<html><body><h1 class="title">Hello</h1>';
const html = `${start}<h2 class="title small">More</h2><p>Text</p></body></html>`;

const parts = (css: string) => partRules(css, html, start.length);

test('what the first screen uses comes first, and the rest later', () => {
  expect(parts('body{margin:0}h1{margin:1px}p{margin:2px}')).toEqual({
    first: 'body{margin:0}h1{margin:1px}',
    rest: 'p{margin:2px}',
  });
});

test('a rule that must win over one of the rest comes again after it', () => {
  const css = '.small{font-size:1px}.title{font:2px a}h1{color:red}';
  expect(parts(css)).toEqual({
    first: '.title{font:2px a}h1{color:red}',
    rest: '.small{font-size:1px}.title{font:2px a}',
  });
});

test('a rule that comes again takes those with it that must win over it', () => {
  const css = '.small{margin:1px}.title{margin:2px;color:red}.title:hover{color:blue}';
  expect(parts(css).rest).toBe(css);
});

test('properties under other names are the same thing', () => {
  expect(parts('.small{inset:0}.title{top:1px}').rest).toBe('.small{inset:0}.title{top:1px}');
  expect(parts('.small{line-height:1}.title{font:2px a}').rest).toContain('.title');
  expect(parts('.small{inline-size:1px}.title{max-width:2px}').rest).toContain('.title');
});

test('rules of other layers, of other elements and for other things are not in the way', () => {
  expect(parts('@layer a{.small{margin:0}}@layer b{.title{margin:1px}}').rest).toBe('@layer a{.small{margin:0}}');
  expect(parts('p{margin:0}.title{margin:1px}').rest).toBe('p{margin:0}');
  expect(parts('.small{margin:0}.title{color:red}').rest).toBe('.small{margin:0}');
});

test('the order of layers stays, also of one that the first screen does not use', () => {
  const { first, rest } = parts('@layer a{p{margin:0}}@layer b{h1{margin:0}p{margin:1px}}');
  expect(first).toBe('@layer a;@layer b{h1{margin:0}}');
  expect(rest).toBe('@layer a{p{margin:0}}@layer b{p{margin:1px}}');
});

test('what a visitor may bring about on the first screen comes first, and what is for paper later', () => {
  expect(parts('h1:hover{margin:0}@media print{h1{color:red}}').first).toBe('h1:hover{margin:0}');
  expect(parts('h1:hover{margin:0}@media print{h1{color:red}}').rest).toBe('@media print{h1{color:red}}');
});

test('fonts, movements and properties are there from the start, once', () => {
  const css = '@font-face{font-family:a;src:url(a)}@keyframes b{to{margin:0}}@property --c{syntax:"*";inherits:true}';
  expect(parts(`${css}p{margin:0}`)).toEqual({ first: css, rest: 'p{margin:0}' });
});
