import { render } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';

import { hydrationProblems, treeOf } from './conform.js';

test.each([
  ['another text', '<p>Call at night</p>'],
  ['another element', '<div>Call us</div>'],
  ['an attribute that the server did not write', '<p>Call us</p>'],
  ['an attribute with another value', '<p title="At night">Call us</p>'],
  ['an attribute that the browser would not write', '<p title="By day" aria-current="true">Call us</p>'],
])('hydration finds %s', (_, markup) => {
  expect(hydrationProblems(<p title="By day">Call us</p>, markup)).not.toEqual([]);
});

test('hydration finds nothing in the same markup', () => {
  expect(hydrationProblems(<p title="By day">Call us</p>)).toEqual([]);
});

const fields = (
  <form>
    <input defaultValue="Jo" />
    <input type="checkbox" defaultChecked />
    <textarea defaultValue="Hello" />
    <select defaultValue="b">
      <option>a</option>
      <option>b</option>
    </select>
  </form>
);

test.each([
  ['in a field', ' value="Jo"', ' value="Al"'],
  ['in a field that was empty', ' value="Jo"', ''],
  ['in a large field', 'Hello', 'Hi'],
  ['of what is checked', ' checked=""', ''],
  ['of what is chosen', ' selected=""', ''],
  ['beside the element', '</form>', '</form><p>More</p>'],
])('the tree shows a difference %s, of which React says nothing', (_, sent, other) => {
  const markup = renderToString(fields);
  const made = render(fields).container.innerHTML;
  expect(treeOf(markup)).toEqual(treeOf(made));
  expect(treeOf(markup.replace(sent, other))).not.toEqual(treeOf(made));
});
