import { createElement, Fragment, type ReactNode } from 'react';

import { memo } from '../internal/memo.js';

type Parts = Readonly<Record<string, ReactNode>>;

/** A sentence in pieces: words at even places, names of parts at odd ones. */
const piecesOf = memo((sentence: string) => sentence.split(/\{(\w+)\}/));

const none: Parts = {};

/**
 * Puts parts into a sentence where it names them in braces, so that a
 * translation may order them as its language does: `fill('Call {number}.', { number: <a …/> })`.
 * A name without a part stays as it is written. `fixed` are parts that need not be made anew for each render.
 */
export function fill(sentence: string, parts: Parts, fixed = none): ReactNode {
  const pieces = piecesOf(sentence).map((piece, index) =>
    index % 2 === 0 ? piece : (parts[piece] ?? fixed[piece] ?? `{${piece}}`),
  );
  return createElement(Fragment, null, ...pieces);
}
