import { ContentError } from '@cairn-ds/content';
import { expect, test } from 'vitest';

import { prose } from './index.js';

test('prose is what a reader reads, a line for each thing that stands by itself', () => {
  const mdx = `import { x } from './x.js';

## A *heading*

Call <TelephoneLink number={props.clinic.telephone.admissions} /> [now](/contact/).{/* later */} It is
one line.

<Table rows={[{ id: 'a', cells: ['<b>', "x"] }]}>
  Words.
</Table>

- One **entry**
- \`npm\`, and another

| Level | Hours |
| --- | --- |
| Outpatient | 9 |

~~~js
const code = 'no prose';
~~~
`;
  expect(prose(mdx).split('\n')).toEqual([
    'A heading',
    'Call now. It is one line.',
    'Words.',
    'One entry',
    'npm, and another',
    'Level',
    'Hours',
    'Outpatient',
    '9',
  ]);
});

test('a sign that is no code stays, and a > among attributes ends nothing', () => {
  expect(prose('3 &lt; 4 <Note when={a > b}>and *so* on</Note>')).toBe('3 < 4 and so on');
});

test('a line break stands between words, however it is written', () => {
  expect(prose('One<br />two\\\nthree  \nfour')).toBe('One two three four');
});

test('what is no MDX is told with its file and line', () => {
  expect(() => prose('\n<Open>', { file: 'articles/open.mdx' })).toThrow(ContentError);
  expect(() => prose('\n<Open>', { file: 'articles/open.mdx' })).toThrow(
    /articles\/open\.mdx\n {2}line 2, body: "<Open>" cannot be read/,
  );
});
