import { createElement, Fragment, type ReactNode } from 'react';

/**
 * Puts parts into a sentence where it names them in braces, so that a
 * translation may order them as its language does: `fill('Call {number}.', { number: <a …/> })`.
 * A name without a part stays as it is written.
 */
export function fill(sentence: string, parts: Readonly<Record<string, ReactNode>>): ReactNode {
  const pieces = sentence.split(/\{(\w+)\}/);
  return createElement(
    Fragment,
    null,
    ...pieces.map((piece, index) => (index % 2 === 0 ? piece : (parts[piece] ?? `{${piece}}`))),
  );
}
