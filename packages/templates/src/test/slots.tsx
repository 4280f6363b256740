import { render } from '@testing-library/react';
import type { ReactElement, ReactNode } from 'react';
import { cloneElement } from 'react';
import { expect, test } from 'vitest';

import { emptyIn } from './outline.js';

/** Names of the slots of a template. */
type SlotsOf<Props> = { readonly [Name in keyof Props]?: string };

/**
 * Holds a template to the rule of slots, one by one: left out, the usual block
 * stands there, known by a text; `null` and `false` leave it out, with the band around it; a node stands in its place.
 */
export function itsSlots<Props extends object>(page: ReactElement<Props>, usual: SlotsOf<Props>): void {
  const withSlot = (name: string, value: ReactNode) =>
    render(cloneElement(page, { [name]: value } as Partial<Props>)).container;
  for (const [name, text] of Object.entries<string | undefined>(usual)) {
    test(`the block ${name} can be replaced and left out`, () => {
      expect(withSlot(name, undefined).textContent).toContain(text);
      for (const none of [null, false]) {
        const left = withSlot(name, none);
        expect(left.textContent).not.toContain(text);
        expect(emptyIn(left)).toEqual([]);
      }
      const own = withSlot(name, <p>In its place</p>);
      expect(own.textContent).toContain('In its place');
      expect(own.textContent).not.toContain(text);
    });
  }
}
