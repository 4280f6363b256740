import { ContentError } from '@cairn-ds/content';
import { sections } from '@cairn-ds/content/sections';
import type { Element } from 'hast';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';

test('a ContentError is the same class, whichever entry of the package throws it', () => {
  const heading: Element = { type: 'element', tagName: 'h2', properties: {}, children: [] };
  const fail = () => sections()({ type: 'root', children: [heading] }, new VFile({ path: 'empty.mdx' }));
  expect(fail).toThrow(ContentError);
});
