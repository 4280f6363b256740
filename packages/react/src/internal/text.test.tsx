import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';

import { paragraphs, text } from './text.js';

const Stranger = ({ children }: { children: ReactNode }) => <em>{children}</em>;

test.each<[what: string, content: ReactNode, html: string]>([
  ['text', 'It is.', '<p>It is.</p>'],
  ['text with emphasis', ['It is ', <em key="as">as</em>, ' good.'], '<p>It is <em>as</em> good.</p>'],
  ['a number', 3, '<p>3</p>'],
  ['markup with paragraphs', <p key="p">It stays.</p>, '<p>It stays.</p>'],
  [
    'markup in a fragment',
    <>
      <p>It stays.</p>
    </>,
    '<p>It stays.</p>',
  ],
  [
    'text before a paragraph',
    <>
      Intro <p>More</p>
    </>,
    '<p>Intro </p><p>More</p>',
  ],
  [
    'text around a list',
    <>
      One{' '}
      <ul>
        <li>a</li>
      </ul>{' '}
      two <b>three</b>
    </>,
    '<p>One </p><ul><li>a</li></ul><p> two <b>three</b></p>',
  ],
  [
    'text with a component',
    <>
      It is <Stranger>as</Stranger> good.
    </>,
    '<div>It is <em>as</em> good.</div>',
  ],
  ['a component alone', <Stranger key="s">as</Stranger>, '<em>as</em>'],
  ['nothing', null, ''],
])('%s comes in paragraphs of its own', (_, content, html) => {
  expect(renderToStaticMarkup(<>{paragraphs(content)}</>)).toBe(html);
});

test.each<[what: string, content: ReactNode, html: string]>([
  ['text', 'It is.', '<p class="lead">It is.</p>'],
  ['a paragraph', <p key="p">It is.</p>, '<div class="lead"><p>It is.</p></div>'],
  [
    'a list in emphasis',
    <b key="b">
      <ul />
    </b>,
    '<div class="lead"><b><ul></ul></b></div>',
  ],
  ['a component', <Stranger key="s">as</Stranger>, '<div class="lead"><em>as</em></div>'],
])('%s has the looks of the slot, in an element that can hold it', (_, content, html) => {
  expect(renderToStaticMarkup(text(content, 'lead'))).toBe(html);
});
