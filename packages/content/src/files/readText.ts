import { readFileSync, statSync } from 'node:fs';

import { shown, type Problem } from '@cairn-ds/problems';

/** What is wrong with a file, and where, before its fields are looked at. */
export type Fault = Omit<Problem, 'file' | 'field'>;

/** The text of a file, or why it has none. */
export type Text = { ok: true; text: string } | { ok: false; fault: Fault };

/** A page of content is a hundredth of this. */
const LARGEST = 1_000_000;

const refuse = (message: string, remedy: string, line?: number): Text => ({
  ok: false,
  fault: { ...(line !== undefined && { line }), message, remedy },
});

function read(path: string): Buffer | Text {
  try {
    const { size } = statSync(path);
    if (size <= LARGEST) return readFileSync(path);
    return refuse(
      `has ${(size / 1_000_000).toFixed(1)} MB, and a file of content has 1 MB at most.`,
      'Take out what is no text, such as pictures, and put it into files of its own.',
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse(`cannot be read: ${reason}.`, 'See to it that the file is there and that you may read it.');
  }
}

const isUtf16 = ([first, second]: Buffer) =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || second === 0;

// eslint-disable-next-line no-control-regex -- they are what is looked for
const hidden = /[\u0000-\u0008\u000b-\u001f\u007f\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;

/** What remains of a letter that was read in a wrong encoding: `â€™` of `’`, `Ã©` of `é`. */
const lost = /\uFFFD|â€.?|Ã[\u00a1-\u00b9]/;

function withoutLost(text: string): Text {
  const { 0: sign, index } = lost.exec(text) ?? { 0: undefined, index: 0 };
  if (sign === undefined) return { ok: true, text };
  const line = text.slice(0, index).split('\n').length;
  return refuse(`holds what is left of a letter, ${shown(sign)}.`, 'Write the letter anew: a copy has lost it.', line);
}

/**
 * Signs that control a machine, take no room or turn the direction of what follows are no text: a copy has brought them
 * along, and nobody sees them.
 */
function withoutHidden(text: string): Text {
  const { 0: sign, index } = hidden.exec(text) ?? { 0: undefined, index: 0 };
  if (sign === undefined) return withoutLost(text);
  const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const line = text.slice(0, index).split('\n').length;
  return refuse(`holds a sign that nobody sees (U+${code}).`, 'Write the line anew.', line);
}

/**
 * Reads a file as text, with `\n` at the end of each line. A byte order mark
 * and the line ends of Windows are taken as they are meant.
 */
export function readText(path: string): Text {
  const bytes = read(path);
  if (!Buffer.isBuffer(bytes)) return bytes;
  if (isUtf16(bytes)) return refuse('is not UTF-8 text, but UTF-16.', 'Save it anew with the encoding UTF-8.');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return withoutHidden(text.replaceAll(/\r\n?/g, '\n'));
  } catch {
    const [before = ''] = new TextDecoder().decode(bytes).split('\uFFFD', 1);
    const line = before.split(/\r\n?|\n/).length;
    return refuse('is not UTF-8 text.', 'Save it anew with the encoding UTF-8.', line);
  }
}
