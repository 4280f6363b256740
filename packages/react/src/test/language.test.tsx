/// <reference types="vite/client" />
import { createElement, type ComponentType, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, test, vi } from 'vitest';

import { english, spanish, type Labels, type Language } from '../index.js';

interface Story {
  args?: object;
  render?: (args: object) => ReactNode;
}
interface Stories extends Record<string, unknown> {
  default: { component: ComponentType<object>; args?: object; render?: Story['render'] };
}

const files = import.meta.glob<Stories>('../components/*/*.stories.tsx', { eager: true });

const { tag: _, ...translated } = spanish;

/** The parts of a component that speak for themselves: their words are not among its own, and come with its language. */
const partsOf: Readonly<Record<string, readonly (keyof Labels)[]>> = {
  ClosureBanner: ['OpeningHours'],
  LocationCard: ['MapLink', 'OpeningHours'],
  LocationList: ['LocationCard', 'MapLink', 'OpeningHours'],
  StaffGrid: ['StaffCard'],
};

/** The components with words of their own, and those whose parts have some. */
const speaking = new Set([...Object.keys(translated), 'ArticleLayout', ...Object.keys(partsOf)]);

const rooms = Object.entries(files).map(([path, { default: meta, ...stories }]) => ({
  name: path.split('/')[2] ?? path,
  stories: Object.entries(stories as Record<string, Story>).map(([story, { args, render = meta.render }]) => ({
    story,
    /** Renders the story, in words of Cairn alone. */
    html(props: object): string {
      const all = { ...meta.args, ...args, language: undefined, labels: undefined, locale: undefined, ...props };
      return renderToStaticMarkup(render ? render(all) : createElement(meta.component, all));
    },
  })),
}));

/** Puts a mark around each word that a component has of its own. */
function marked<Words>(words: Words): Words {
  if (typeof words === 'string') return `⟦${words}⟧` as Words;
  if (typeof words === 'function') return ((...parts: unknown[]) => `⟦${words(...parts)}⟧`) as Words;
  return Object.fromEntries(Object.entries(words as object).map(([name, word]) => [name, marked(word)])) as Words;
}

const markedIn = (language: Labels & { tag: string }): Language => ({ ...marked(language), tag: language.tag });

const unmarked = (html: string): string => html.replaceAll(/[⟦⟧]/g, '');
const marksIn = (html: string): number => html.split('⟦').length - 1;

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  return () => vi.restoreAllMocks();
});

const spoken = new Set<string>();

describe.each(rooms)('$name speaks Spanish with language="es"', ({ name, stories }) => {
  test.each(stories)('$story', ({ html }) => {
    const all = html({ language: markedIn(spanish) });
    // Every word of its own, and every one within its parts, is one of those that are translated.
    expect(html({ language: 'es' })).toBe(unmarked(all));
    expect(html({})).toBe(unmarked(html({ language: markedIn(english) })));
    expect(marksIn(all)).toBe(marksIn(html({ language: markedIn(english) })));
    if (marksIn(all) > 0) spoken.add(name);
    // The same word by word.
    const labels = spanish[name === 'ArticleLayout' ? 'TableOfContents' : (name as keyof Labels)];
    const language = { tag: 'en', ...Object.fromEntries((partsOf[name] ?? []).map((part) => [part, spanish[part]])) };
    expect(html({ labels, language, locale: 'es-US' })).toBe(html({ language: 'es' }));
  });
});

test('each component that has words, or has parts with some, was heard', () => {
  expect([...spoken].toSorted()).toEqual([...speaking].toSorted());
});
