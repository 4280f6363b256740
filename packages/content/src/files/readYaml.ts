import type { Problem } from '@cairn-ds/problems';
import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Pair,
  type YAMLMap,
} from 'yaml';

import { fieldOf, type Path, type Place, type Written } from '../problems/check.js';
import { yamlFaults } from './yamlFaults.js';

/** YAML as data with its places, and what is wrong with it as YAML. */
export interface Yaml extends Written {
  problems: readonly Problem[];
  placeOf: (path: Path) => Place | undefined;
}

/** More repetitions than a person writes; a few bytes of YAML can repeat without an end. */
const MOST_ALIASES = 100;

const nameOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);

/** Names that JavaScript keeps for itself, and that no schema would see. */
const hidden = new Set(['__proto__', 'constructor', 'prototype']);

/** What the reader finds out, and nobody writes. */
const foundOut = new Set(['expired']);

/** Digits that are no number to count with: those of a place, `02139`, or of a telephone, `+13125550142`. */
const digits = /^(?:0\d+|\+\d+)$/;

/** Takes such digits for words, which they are: as a number they would lose how they begin. */
function keepDigits(document: Document): void {
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'number' && digits.test(node.source ?? '')) node.value = node.source;
    },
  });
}

type Tell = (path: Path, node: unknown, message: string, remedy: string) => void;

/** Tells of names that stand twice, and of aliases of nothing: what data no longer shows. */
function inspect(node: unknown, path: Path, anchors: Set<string>, tell: Tell): void {
  if (isAlias(node)) {
    if (anchors.has(node.source)) return;
    tell(path, node, `"*${node.source}" refers to nothing above it.`, 'Put the value in quotation marks.');
    return;
  }
  if (isMap(node)) {
    const seen = new Set<string>();
    for (const pair of node.items) {
      const name = nameOf(pair);
      const inside = [...path, name];
      if (hidden.has(name)) tell(inside, pair.key, 'is not a field here.', 'Take it out.');
      else if (foundOut.has(name)) tell(inside, pair.key, 'is found out for each day.', 'Take it out.');
      else if (seen.has(name)) tell(inside, pair.key, 'is written twice.', 'Keep one of the two.');
      seen.add(name);
      inspect(pair.value, inside, anchors, tell);
    }
  }
  if (isSeq(node)) for (const [key, item] of node.items.entries()) inspect(item, [...path, key], anchors, tell);
  // Not before: what refers to itself never ends.
  if ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor) anchors.add(node.anchor);
}

/** Finds where fields are written. What is looked up twice in one group is looked for once. */
function finder(contents: unknown, lines: LineCounter): (path: Path) => Place | undefined {
  const groups = new WeakMap<YAMLMap, Map<string, Pair>>();
  const pairOf = (group: YAMLMap, name: string) => {
    const known = groups.get(group) ?? new Map(group.items.map((pair) => [nameOf(pair), pair]));
    groups.set(group, known);
    return known.get(name);
  };
  return (path) => {
    let node = contents;
    let marked = contents;
    for (const key of path) {
      const inside = isMap(node) ? pairOf(node, String(key)) : isSeq(node) ? node.items[Number(key)] : undefined;
      if (inside === undefined || inside === null) break;
      marked = isPair(inside) ? inside.key : inside;
      node = isPair(inside) ? inside.value : inside;
    }
    return placeIn(marked, lines);
  };
}

function placeIn(node: unknown, lines: LineCounter): Place | undefined {
  if (!isAlias(node) && !isScalar(node) && !isMap(node) && !isSeq(node)) return undefined;
  if (!node.range) return undefined;
  const { line, col: column } = lines.linePos(node.range[0]);
  return { line, column };
}

/** Reads YAML 1.2, which leaves a date as it is written, so that an impossible one is seen. */
export function readYaml(text: string, file: string): Yaml {
  const lines = new LineCounter();
  // Names that stand twice are told by `inspect`, which is quicker, and goes on.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const placeOf = finder(document.contents, lines);
  const faults = yamlFaults(document, lines, text);
  if (faults.length > 0) {
    return { file, data: undefined, placeOf, problems: faults.map((fault) => ({ file, field: '', ...fault })) };
  }
  keepDigits(document);
  const problems: Problem[] = [];
  inspect(document.contents, [], new Set(), (path, node, message, remedy) =>
    problems.push({ file, ...placeIn(node, lines), field: fieldOf(path), message, remedy }),
  );
  if (problems.some(({ message }) => message.endsWith('refers to nothing above it.'))) {
    return { file, data: undefined, placeOf, problems };
  }
  try {
    return { file, data: document.toJS({ maxAliasCount: MOST_ALIASES }), placeOf, problems };
  } catch {
    const message = `repeats itself more than ${MOST_ALIASES} times by its aliases.`;
    problems.push({ file, field: '', message, remedy: 'Write out what is meant, without & and *.' });
    return { file, data: undefined, placeOf, problems };
  }
}
