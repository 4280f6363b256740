import fc from 'fast-check';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import type { Graph } from 'schema-dts';
import { expect, test } from 'vitest';

import { jsonLd } from './jsonLd.js';

const graphOf = (name: string): Graph => ({
  '@context': 'https://schema.org',
  '@graph': [{ '@type': 'MedicalClinic', name }],
});

type Element = DefaultTreeAdapterMap['element'];

/** What a browser finds in the head and the body of a page that has the graph in its head. */
function parsed(graph: Graph): { head: string[]; data: string; body: string[] } {
  const html = `<!doctype html><html><head><script type="application/ld+json">${jsonLd(graph)}</script></head><body><p></p></body></html>`;
  const root = parse(html).childNodes.find((node): node is Element => node.nodeName === 'html');
  const [head, body] = (root?.childNodes ?? []) as Element[];
  const namesOf = (element: Element | undefined) => (element?.childNodes ?? []).map(({ nodeName }) => nodeName);
  const [script] = (head?.childNodes ?? []) as Element[];
  const [text] = script?.childNodes ?? [];
  return { head: namesOf(head), data: text && 'value' in text ? text.value : '', body: namesOf(body) };
}

test.each([
  '</script><script>alert(1)</script>',
  '</SCRIPT >',
  '<!--',
  '<!-- <script>',
  '-->',
  ']]>',
  '&lt;/script&gt;',
  '\u2028\u2029',
  '\ud800',
  '\u0000',
  '"}]}',
  '\\u003c/script',
])('a name of %j is data, and nothing else', (name) => {
  const { head, data, body } = parsed(graphOf(name));
  expect(head).toEqual(['script']);
  expect(body).toEqual(['p']);
  expect(JSON.parse(data)).toEqual(graphOf(name));
  expect(data).not.toMatch(/[<>&\u2028\u2029]/);
});

test('no string ends the script or opens a comment', () => {
  const sign = fc.constantFrom(
    ...'</script> <!-- --> ! [ ] & ; " \\ \n \t \u0000 \u2028 \ud83d x'.split(' '),
    ' ',
    '<',
    '/',
  );
  const hostile = fc.array(fc.oneof(sign, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 12 });
  fc.assert(
    fc.property(hostile, (signs) => {
      const graph = graphOf(signs.join(''));
      const { head, data, body } = parsed(graph);
      expect([head, body]).toEqual([['script'], ['p']]);
      expect(JSON.parse(data)).toEqual(graph);
    }),
    { numRuns: 1_000 },
  );
});
