import type { Problem } from '@cairn-ds/problems';

import type { Read, Reader } from './Reader.js';

/** What is written below the fields of a file, for who reads it. */
export interface Text {
  /** As its editor knows it. */
  file: string;
  /** The MDX after the front matter, in the lines of the file. */
  body: string;
  /** Ids of the sources that it may cite. Undefined where its fields cannot be read. */
  references: readonly string[] | undefined;
  /** Where telephone numbers are dialed, by its ISO 3166 code. Undefined where the clinic does not say so. */
  country: string | undefined;
}

/** Where a text leads, or which file it shows. */
export interface Lead {
  /** As it is written: `/contact/`. */
  href: string;
  /** The line of the file, from 1. */
  line: number;
}

/** What a text holds, as `readText` of `@cairn-ds/mdx` reads it. */
export interface TextRead {
  /** What is wrong with it by itself. */
  problems: readonly Omit<Problem, 'file' | 'field'>[];
  links: readonly Lead[];
  /** Pictures and the like. */
  files: readonly Lead[];
  /** The places on its page to which a link can lead. Undefined where the text cannot be read. */
  ids: readonly string[] | undefined;
}

/** Texts by what they are the text of: `policy privacy`. */
export type Texts = ReadonlyMap<string, TextRead & { file: string }>;

/** What a text can be that of. */
type TextOf = 'service' | 'page' | 'policy' | 'article';

/** Sources that a text may cite, for a kind of file that has some. */
interface Citing {
  references?: readonly { id: string }[] | undefined;
}

/** Reads the texts of files, and tells what is wrong with each by itself. */
export function readTexts(
  reader: Reader,
  readText: ((text: Text) => TextRead) | undefined,
  country: string | undefined,
  written: Readonly<Record<TextOf, readonly Read<object>[]>>,
): Texts {
  const texts = new Map<string, TextRead & { file: string }>();
  if (!readText) return texts;
  for (const [kind, read] of Object.entries(written)) {
    for (const { id, file, document, output } of read) {
      if (!document.ok || document.body === undefined) continue;
      const references = output && ((output as Citing).references ?? []).map((reference) => reference.id);
      const text = readText({ file, body: document.body, references, country });
      for (const problem of text.problems) reader.tell({ file, field: 'body', ...problem });
      texts.set(`${kind} ${id}`, { file, ...text });
    }
  }
  return texts;
}
