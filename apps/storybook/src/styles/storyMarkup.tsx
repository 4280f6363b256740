/// <reference types="vite/client" />
import { createElement, type ComponentType, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

interface Story {
  args?: object;
  render?: (args: object) => ReactNode;
}
interface Stories extends Record<string, unknown> {
  default: { component: ComponentType; args?: object; render?: Story['render'] };
}

const files = import.meta.glob<Stories>('../../../../packages/react/src/components/*/*.stories.tsx', { eager: true });

/** The markup of all stories of each component, as a server sends it. The class names are those of the package. */
export const storyMarkup: Record<string, string> = Object.fromEntries(
  Object.entries(files).map(([path, { default: meta, ...stories }]) => [
    path.split('/').at(-2) ?? path,
    Object.values(stories as Record<string, Story>)
      .map(({ args, render = meta.render }) => {
        const props = { ...meta.args, ...args };
        return `<div>${renderToStaticMarkup(render ? render(props) : createElement(meta.component, props))}</div>`;
      })
      .join('\n'),
  ]),
);
