import type { Problem } from '@cairn-ds/problems';
import type * as v from 'valibot';

import type { TellOf } from '../model/dated.js';
import { check, fieldOf, type Path } from '../problems/check.js';
import { folders, listFolder, type Folder, type Listed } from './listing.js';
import { readDocument, type FileRead } from './readDocument.js';

/** A file of a folder with what it holds, which is not there if something is wrong with it. */
export interface Read<Output> extends Listed {
  document: FileRead;
  output: Output | undefined;
}

/** Reads files, and gathers what is wrong with them. */
export class Reader {
  readonly #named = new Map<string, FileRead>();
  /** Every file that was read, in that order. */
  readonly documents: FileRead[] = [];
  readonly problems: Problem[] = [];
  readonly tell = (problem: Problem): void => void this.problems.push(problem);

  /** What is wrong: first with folders, then in the order of the files and, in each, of the lines. */
  get inOrder(): Problem[] {
    const ranks = new Map(this.documents.map(({ file }, rank) => [file, rank + 1]));
    const rankOf = ({ file = '' }: Problem) => ranks.get(file) ?? 0;
    const lineOf = ({ line }: Problem) => line ?? Number.MAX_SAFE_INTEGER;
    return this.problems.toSorted((a, b) => rankOf(a) - rankOf(b) || lineOf(a) - lineOf(b));
  }

  /** Tells what is wrong with a field. */
  tellOf({ file, placeOf }: FileRead, path: Path, message: string, remedy: string): void {
    this.tell({ file, ...placeOf(path), field: fieldOf(path), message, remedy });
  }

  /** What a file holds, by its schema. */
  take<Output>(schema: v.GenericSchema<unknown, Output>, document: FileRead): Output | undefined {
    this.documents.push(document);
    const checked = document.ok ? check(schema, document) : undefined;
    this.problems.push(...document.problems, ...(checked?.ok === false ? checked.problems : []));
    return checked?.ok ? checked.output : undefined;
  }

  /** A file of its own, by its name. */
  one<Output>(schema: v.GenericSchema<unknown, Output>, name: string, file: string): Output | undefined {
    const document = readDocument(file);
    this.#named.set(name, document);
    return this.take(schema, document);
  }

  /** Tells what is wrong with a field, the way to which begins with the name of a file. */
  readonly tellIn: TellOf = ([name, ...path], message, remedy) => {
    const document = this.#named.get(String(name));
    if (document) this.tellOf(document, path, message, remedy);
  };

  list(folder: string, kind: Folder): Listed[] {
    return listFolder(folder, folders[kind], this.tell);
  }

  all<Output>(schema: v.GenericSchema<unknown, Output>, listed: readonly Listed[]): Read<Output>[] {
    return listed.map(({ id, file }) => {
      const document = readDocument(file);
      return { id, file, document, output: this.take(schema, document) };
    });
  }
}
