import { createElement, Fragment, type ReactNode } from 'react';

import { memo } from '../internal/memo.js';

/** A sentence in pieces: words at even places, names of parts at odd ones. */
const piecesOf = memo((sentence) => sentence.split(/\{(\w+)\}/));

/**
 * Puts parts into a sentence where it names them in braces, so that a
 * translation may order them as its language does: `fill('Call {number}.', { number: <a …/> })`.
 * A name without a part stays as it is written.
 */
export function fill(sentence: string, parts: Readonly<Record<string, ReactNode>>): ReactNode {
  const pieces = piecesOf(sentence);
  return createElement(
    Fragment,
    null,
    ...pieces.map((piece, index) => (index % 2 === 0 ? piece : (parts[piece] ?? `{${piece}}`))),
  );
}
