import { expect, test } from 'vitest';

import { withRulesInside } from './inlineStyles.ts';

const head = '<head><link rel="stylesheet" href="/_astro/a.css"></head>';
const section = (name: string) => `<section class="cairn-ArticleSection"><p class="cairn-${name}"></p></section>`;
const rule = (name: string) => `.cairn-${name}{margin:0}`;
const inside = (html: string, css: string) =>
  withRulesInside(
    html,
    () => css,
    () => '/_astro/print.css',
  );

test('a page has the rules that it uses inside, and waits for no stylesheet', () => {
  const page = inside(`${head}<body>${section('Note')}</body>`, rule('Note') + rule('Card'));
  expect(page).toContain(`<style>${rule('Note')}</style>`);
  expect(page.match(/<link[^>]*>/g)).toEqual(['<link rel="stylesheet" href="/_astro/print.css" media="print">']);
});

test('a page that uses too much has inside what its first screen uses, and asks for the rest after it', () => {
  const many = Array.from({ length: 2000 }, (_, index) => `.cairn-Card{width:${Math.sin(index)}px}`);
  const page = inside(`${head}<body>${section('Note')}${section('Card')}</body>`, rule('Note') + many.join(''));
  expect(page).toContain(`<style>${rule('Note')}</style></head>`);
  expect(page).toContain(`${section('Note')}<link rel="stylesheet" href="/_astro/a.css">${section('Card')}`);
});

test('a page without a stylesheet stays as it is', () => {
  expect(inside('<head></head><body></body>', rule('Note'))).toBe('<head></head><body></body>');
});
