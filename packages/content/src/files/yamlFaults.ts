import type { Document, LineCounter, YAMLError } from 'yaml';
import { isCollection, isScalar, visit } from 'yaml';

import type { Fault } from './readText.js';

type Words = readonly [message: string, remedy: string];

const quoted = 'Put the value in quotation marks.';
const bracket: Words = ['has a bracket that is not closed.', 'Close it, or put the value in quotation marks.'];
const quotation: Words = [
  'begins a text in quotation marks that does not end.',
  'Close it. Inside of single quotation marks an apostrophe is written twice.',
];

const words: Readonly<Partial<Record<YAMLError['code'], Words>>> = {
  BAD_DQ_ESCAPE: ['has a backslash that means nothing.', 'Write it twice, or use single quotation marks.'],
  BAD_INDENT: [
    'is indented in another way than its neighbors.',
    'Begin all fields of a group, and all hyphens of a list, in the same column.',
  ],
  BAD_SCALAR_START: ['has a value that begins with a sign of YAML.', quoted],
  BLOCK_AS_IMPLICIT_KEY: [
    'has a second colon, so that a field would be in a field.',
    'Put the value in quotation marks, such as title: "IOP: a guide".',
  ],
  MISSING_CHAR: [
    'is no field with a value.',
    'Put a colon and a space after the name, or indent the line if it belongs to the one above.',
  ],
  MULTIPLE_DOCS: [
    'begins a second part of the file.',
    'Take out the three hyphens, or put the second part into a file of its own.',
  ],
  RESOURCE_EXHAUSTION: ['is nested too deeply.', 'Keep groups and lists a few levels deep.'],
  TAB_AS_INDENT: ['is indented with a tab.', 'Indent with spaces, two for each level.'],
  UNEXPECTED_TOKEN: [
    'goes on where its value has ended.',
    'Put the whole value in quotation marks. Inside of single ones an apostrophe is written twice.',
  ],
  TAG_RESOLVE_FAILED: ['has a value that begins with an exclamation mark, as types do in YAML.', quoted],
};

function wordsFor({ code, message }: YAMLError): Words {
  if (message.startsWith('Missing closing')) return quotation;
  if (message.startsWith('Flow')) return bracket;
  return (
    words[code] ?? [`cannot be read as YAML: ${message}.`, 'Put that line right, or put its value in quotation marks.']
  );
}

/** Where what has no end begins: the innermost text in quotation marks, or list or group in brackets, that runs on to a place. */
function beginningOf(document: Document, end: number): number {
  let beginning = end;
  visit(document, (_, node) => {
    if (!isScalar(node) && !isCollection(node)) return;
    const hasEnd = isScalar(node) ? node.type?.startsWith('QUOTE') : node.flow;
    const [from, to] = node.range ?? [end, end];
    if (hasEnd && from < end && to >= end) beginning = from;
  });
  return beginning;
}

/** A space of print before a name or after its colon, where YAML needs one of the keyboard. */
const printed = /^\s*\u00a0|:\u00a0/;
const spaces: Words = ['has a space that YAML does not know (U+00A0).', 'Write the spaces of the line anew.'];

const endless: ReadonlySet<Words> = new Set([quotation, bracket]);
const indentation = new Set<YAMLError['code']>(['TAB_AS_INDENT', 'BAD_INDENT']);

/**
 * Without those that follow from others: what is nested too deeply has no end, and after an indentation that is off, what
 * comes below means something else.
 */
function own(errors: readonly YAMLError[]): readonly YAMLError[] {
  const deep = errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  if (deep) return [deep];
  const first = errors.findIndex(({ code, message }) => indentation.has(code) && !message.startsWith('Flow'));
  if (first === -1) return errors;
  return [...errors.slice(0, first + 1), ...errors.slice(first + 1).filter(({ code }) => indentation.has(code))];
}

/** Why a document is no YAML: the first fault of each line, since the others follow from it. */
export function yamlFaults(document: Document, lines: LineCounter, text: string): Fault[] {
  const byLine = new Map<number, Fault>();
  const written = text.split('\n');
  for (const error of [...own(document.errors), ...document.warnings]) {
    const known = wordsFor(error);
    const [at] = error.pos;
    const { line, col: column } = lines.linePos(endless.has(known) ? beginningOf(document, at) : at);
    const said = printed.test(written[line - 1] ?? '') ? spaces : known;
    if (!byLine.has(line)) byLine.set(line, { line, column, message: said[0], remedy: said[1] });
  }
  return [...byLine.values()];
}
