import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { matching, stories } from '../.storybook/stories.ts';

const components = join(import.meta.dirname, '../../../packages/react/src/components');
// What is an `index.ts` alone is a part of another component, and is on the page of that.
const names = readdirSync(components).filter((name) => existsSync(join(components, name, `${name}.tsx`)));

/** Renders nothing, so that there is nothing to show in a story. */
const unseen = new Set(['Enhance']);

/** What every page says, in this order. */
const chapters = [
  'When to use it',
  'Anatomy',
  'States',
  'Do and don’t',
  'Keyboard and screen readers',
  'Code',
  'Props',
];

test('there are components', () => {
  expect(names.length).toBeGreaterThan(30);
});

test.each(names)('%s has a page with every chapter', (name) => {
  const page = join(components, name, `${name}.mdx`);
  expect(existsSync(page), `Write packages/react/src/components/${name}/${name}.mdx`).toBe(true);
  const headings = [...readFileSync(page, 'utf8').matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading);
  // A component may have more to say than others.
  expect(headings.filter((heading) => chapters.includes(heading))).toEqual(
    unseen.has(name) ? chapters.filter((chapter) => chapter !== 'States') : chapters,
  );
});

test.each(names.filter((name) => !unseen.has(name)))('%s has stories', (name) => {
  expect(existsSync(join(components, name, `${name}.stories.tsx`))).toBe(true);
});

test('a pattern that matches no story is refused', () => {
  expect(matching(stories)).toEqual(stories);
  expect(() => matching(['../src/none/*.stories.tsx'])).toThrow('No file matches "../src/none/*.stories.tsx"');
});
