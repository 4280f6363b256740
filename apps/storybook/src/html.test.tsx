/// <reference types="vite/client" />
import { nu } from '@cairn-ds/checks';
import { createElement, type ComponentType, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';

interface Story {
  args?: object;
  render?: (args: object) => ReactNode;
}
interface Stories extends Record<string, unknown> {
  default: { component: ComponentType; args?: object; render?: Story['render'] };
}

const files = import.meta.glob<Stories>(
  ['../../../packages/react/src/components/*/*.stories.tsx', './pages/*.stories.tsx'],
  { eager: true },
);

/** A page with nothing but a story and the headings above its own, as a server would send it. */
function pageOf({ component, args: shared, render: common }: Stories['default'], { args, render = common }: Story) {
  const props = { ...shared, ...args };
  const html = renderToStaticMarkup(render ? render(props) : createElement(component, props));
  const [, level = 1] = /<h([1-6])/.exec(html) ?? [];
  const above = Array.from({ length: Number(level) - 1 }, (_, index) => `<h${index + 1}>A story</h${index + 1}>`);
  return `<!doctype html><html lang="en"><title>A story</title><body>${above.join('')}${html}</body></html>`;
}

const documents = Object.entries(files).flatMap(([path, { default: meta, ...stories }]) =>
  Object.entries(stories as Record<string, Story>).map(
    ([name, story]) => [`${path.split('/').at(-2)}: ${name}`, pageOf(meta, story)] as const,
  ),
);

/** What is found and stays, with the reason: tables of Markdown are written so, and Prose shows what others write. */
const fromMarkdown = /^Prose: Markdown: The “align” attribute on the “t[hd]” element is obsolete/;

test('the Nu HTML checker finds nothing in any story', async () => {
  expect(documents.length).toBeGreaterThan(150);
  const found = await nu(Object.fromEntries(documents));
  expect(found.filter((finding) => !fromMarkdown.test(finding))).toEqual([]);
});

test('no story has a list without items, which is read as one that has them', () => {
  const empty = documents.filter(([, html]) => /<(ul|ol|dl)\b[^>]*><\/\1>/.test(html));
  expect(empty.map(([name]) => name)).toEqual([]);
});
