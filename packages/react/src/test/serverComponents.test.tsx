// Runs with React as server components have it: no state, no effects, no context, no handlers.
/// <reference types="vite/client" />
import { createElement, type ComponentType, type ReactNode } from 'react';
import { renderToReadableStream } from 'react-server-dom-parcel/server.edge';
import { describe, expect, test } from 'vitest';

import * as cairn from '../index.js';
import { bind } from '../index.js';

interface Story {
  args?: object;
  render?: (args: object) => ReactNode;
}
interface Stories extends Record<string, unknown> {
  default: { component: ComponentType; args?: object; render?: Story['render'] };
}

const files = import.meta.glob<Stories>('../components/*/*.stories.tsx', { eager: true });

/** Renders a node as React's server does for server components. Rejects with what would need the browser. */
async function renderOnServer(node: ReactNode): Promise<string> {
  const errors: unknown[] = [];
  const stream = renderToReadableStream(node, { onError: (error) => void errors.push(error) });
  const sent = await new Response(stream).text();
  if (errors.length > 0) throw errors[0];
  return sent;
}

const rooms = Object.entries(files).map(([path, { default: meta, ...stories }]) => ({
  name: path.split('/')[2] ?? path,
  meta,
  stories: Object.entries(stories as Record<string, Story>),
}));

test('there are components', () => {
  expect(rooms.length).toBeGreaterThan(40);
});

describe.each(rooms)('$name is a server component', ({ meta, stories }) => {
  test.each(stories)('%s', async (_, { args, render = meta.render }) => {
    const props = { ...meta.args, ...args };
    const sent = await renderOnServer(render ? render(props) : createElement(meta.component, props));
    expect(sent).not.toBe('');
  });
});

/** A component of the browser, as the server sees it: a reference that is sent by its address. */
const reference = (name: string): (() => null) =>
  Object.assign(() => null, {
    $$typeof: Symbol.for('react.client.reference'),
    $$id: `components#${name}`,
    $$importer: '',
  });

describe('with what a site says', () => {
  const site = { link: reference('Link'), image: reference('Image'), language: 'es', region: 'US' } as const;
  const { Breadcrumbs, Button, Figure, RelatedArticles } = bind(site, cairn);

  test('the link and the image component may be of the browser', async () => {
    const sent = await renderOnServer(
      <>
        <Breadcrumbs items={[{ title: 'Guides', href: '/guides/' }, { title: 'Here' }]} />
        <Button href="/contact/">Visit us</Button>
        <Figure src="/room.jpg" width={3} height={2} alt="A room." />
        <RelatedArticles items={[{ title: 'First visit', href: '/first/' }]} />
      </>,
    );
    expect(sent).toContain('"href":"/guides/"');
    expect(sent).toContain('"href":"/contact/"');
    expect(sent).toContain('"src":"/room.jpg"');
  });

  test('a component of the browser stays one', () => {
    const Enhance = reference('Enhance');
    expect(bind(site, { Enhance }).Enhance).toBe(Enhance);
  });
});

describe('what needs the browser is found', () => {
  test('a handler', async () => {
    await expect(renderOnServer(<button onClick={() => {}}>Call</button>)).rejects.toThrow(/event handlers/i);
  });

  test('state', async () => {
    const { useState } = await import('react');
    const Counter = () => useState(0)[0];
    await expect(renderOnServer(<Counter />)).rejects.toThrow(/useState/);
  });
});
