import { render } from '@testing-library/react';
import type { ReactElement, RefObject } from 'react';
import { cloneElement, createRef } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';

import type { ImageComponentProps, LinkComponentProps, SiteSettings } from '../internal/site/settings.js';

/** What `bind` gives to every component. */
const settings = {
  link: ({ children, ...props }: LinkComponentProps) => <a {...props}>{children}</a>,
  image: ({ alt, ...props }: ImageComponentProps) => <img alt={alt} {...props} />,
  language: 'en',
  locale: 'en-US',
  region: 'US',
  timeZone: 'America/Chicago',
} satisfies SiteSettings;

type Common = SiteSettings & {
  ref?: RefObject<HTMLElement | null>;
  className?: string;
  id?: string;
  'data-testid'?: string;
};

interface Promises {
  /** The element that the component's root renders, in lower case. */
  root: keyof HTMLElementTagNameMap | 'svg';
}

/** What the server sends for an element, as a document that can be asked. */
export function htmlOf(element: ReactElement): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = renderToString(element);
  return template.content;
}

/** Markup as a tree, without what may differ: ids that React made, comments between texts, how a style is written, and `autofocus`. */
export function treeOf(markup: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = markup.replaceAll(/<!--.*?-->/g, '').replaceAll(/_r_\w+_/gi, '_made_');
  for (const each of template.content.querySelectorAll<HTMLElement>('[style]')) each.style.cssText += '';
  for (const each of template.content.querySelectorAll('[autofocus]')) each.removeAttribute('autofocus');
  return template.content;
}

/**
 * Hydrates server markup and returns what React says about differences. It reports those
 * of text and elements as recoverable errors, and those of attributes on the console alone.
 * It says nothing of what is in a field, is checked or chosen, and of what stands beside the element: see `treeOf`.
 */
export function hydrationProblems(element: ReactElement, markup = renderToString(element)): unknown[] {
  const problems: unknown[] = [];
  const container = document.createElement('div');
  container.innerHTML = markup;
  document.body.append(container);
  // A test may watch the console itself: its watch is put back as it was.
  const watched = console.error;
  console.error = (...message: unknown[]) => void problems.push(message);
  try {
    render(element, { container, hydrate: true, onRecoverableError: (error) => problems.push(error) });
  } finally {
    console.error = watched;
  }
  return problems;
}

/** Proves what every component promises: ref, className, a class of its own, native props, server rendering. */
export function conform(name: string, element: ReactElement<Common>, { root }: Promises): void {
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

    test(`its outermost element has the class cairn-${name}`, () => {
      expect(render(element).container.firstElementChild).toHaveClass(`cairn-${name}`);
    });

    test('the settings of the site become no attributes', () => {
      const { container } = render(cloneElement(element, settings));
      const printed = Object.keys(settings).filter((name) => container.querySelector(`[${name}]`));
      expect(printed).toEqual([]);
      expect(hydrationProblems(cloneElement(element, settings))).toEqual([]);
    });

    test.each([undefined, null, '', '  '])('a heading that is left empty (%j) leaves none on the page', (empty) => {
      const emptied = Object.fromEntries(
        ['heading', 'title', 'eyebrow', 'tagline', 'name']
          .filter((prop) => prop in element.props)
          .map((prop) => [prop, empty]),
      );
      const { container } = render(cloneElement(element, emptied));
      const nameless = [...container.querySelectorAll('h1, h2, h3, h4, h5, h6, caption, legend')];
      expect(nameless.filter(({ textContent }) => textContent.trim() === '')).toEqual([]);
    });

    test('it renders on the server to the same markup as in the browser', () => {
      const markup = renderToString(element);
      expect(markup).toContain(`<${root}`);
      expect(hydrationProblems(element, markup)).toEqual([]);
      expect(treeOf(markup)).toEqual(treeOf(render(element).container.innerHTML));
    });
  });
}
