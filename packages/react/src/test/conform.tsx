import { readdirSync, readFileSync } from 'node:fs';

import { render } from '@testing-library/react';
import type { ReactElement, RefObject } from 'react';
import { cloneElement, createRef } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';

type Common = { ref?: RefObject<HTMLElement | null>; className?: string; id?: string; 'data-testid'?: string };

interface Promises {
  /** The element that the component's root renders, in lower case. */
  root: keyof HTMLElementTagNameMap | 'svg';
  /** Whether the component may run in the browser. Default: it may not. */
  client?: boolean;
  /** The folder that it is in. Default: its name. */
  folder?: string;
}

/** What the server sends for an element, as a document that can be asked. */
export function htmlOf(element: ReactElement): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = renderToString(element);
  return template.content;
}

/** Proves what every component promises: ref, className, native props, server rendering, no client code. */
export function conform(
  name: string,
  element: ReactElement<Common>,
  { root, client = false, folder = name }: Promises,
): void {
  describe(`${name} keeps the common promises`, () => {
    test(`ref reaches the root <${root}>`, () => {
      const ref = createRef<HTMLElement>();
      render(cloneElement(element, { ref }));
      expect(ref.current?.localName).toBe(root);
    });

    test('className is added to its own and native props reach the root', () => {
      const ref = createRef<HTMLElement>();
      render(cloneElement(element, { ref, className: 'mine', id: 'given', 'data-testid': 'x' }));
      expect(ref.current).toHaveClass('mine');
      expect(ref.current?.classList.length).toBeGreaterThan(1);
      expect(ref.current).toHaveAttribute('id', 'given');
      expect(ref.current).toHaveAttribute('data-testid', 'x');
    });

    test('it renders on the server to the same markup as in the browser', () => {
      const markup = renderToString(element);
      const { container } = render(<div dangerouslySetInnerHTML={{ __html: markup }} />);
      const errors: unknown[] = [];
      render(element, {
        container: container.firstElementChild as HTMLElement,
        hydrate: true,
        onRecoverableError: (error) => errors.push(error),
      });
      expect(errors).toEqual([]);
      expect(markup).toContain(`<${root}`);
    });

    if (client) return;
    test('it ships no client code', () => {
      const path = `src/components/${folder}`;
      const sources = readdirSync(path).filter((file) => /\.tsx?$/.test(file) && !/\.(test|stories|css)\./.test(file));
      for (const file of sources) {
        const source = readFileSync(`${path}/${file}`, 'utf8');
        expect(source, file).not.toMatch(
          /use client|use(State|Effect|LayoutEffect|Reducer|Context|Ref)\(|createContext/,
        );
      }
    });
  });
}
