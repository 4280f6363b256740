import * as nodeFs from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import type { Files } from './build.js';

/** What writing needs of the file system. */
export type FileSystem = Pick<
  typeof nodeFs,
  | 'copyFileSync'
  | 'existsSync'
  | 'lstatSync'
  | 'mkdirSync'
  | 'mkdtempSync'
  | 'readdirSync'
  | 'renameSync'
  | 'rmSync'
  | 'rmdirSync'
  | 'statSync'
  | 'writeFileSync'
>;

/** Files could not be written. Everything is as it was, unless the message says where the old files are. */
export class WriteError extends Error {
  override name = 'WriteError';

  /** @param kept Where the old files are, where they could not be put back. */
  constructor(cause: unknown, kept?: string) {
    const { path, code } = Object(cause) as { path?: string; code?: string };
    const state = kept ? `The files as they were are in ${kept}.` : 'Nothing was changed.';
    const what = `${path ?? 'A file'} cannot be written (${code ?? 'unknown'}).`;
    super(`${what} ${state} Check the folder and try again.`, { cause });
  }
}

/** An error like those of the file system, for what must not be replaced. */
const isFolder = (path: string) => Object.assign(new Error(`${path} is a folder`), { path, code: 'EISDIR' });

/** Runs what does no harm where it fails. */
function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // Something empty, or a copy of what is safe elsewhere, is left behind.
  }
}

/** Changes of a folder, each with the way back. */
class Change {
  readonly #undo: (() => void)[] = [];
  readonly #fs: FileSystem;
  readonly #folder: string;

  constructor(folder: string, fs: FileSystem) {
    this.#folder = folder;
    this.#fs = fs;
  }

  /** Makes a folder, and every one above it that is not there. A link to one is one. */
  makeFolder(path: string): void {
    if (this.#fs.existsSync(path) && this.#fs.statSync(path).isDirectory()) return;
    if (dirname(path) !== path) this.makeFolder(dirname(path));
    this.#fs.mkdirSync(path);
    this.#undo.push(() => quietly(() => this.#fs.rmdirSync(path)));
  }

  /** Makes a folder aside, in which everything is prepared and kept. */
  makeAside(): string {
    const aside = this.#fs.mkdtempSync(join(this.#folder, '.cairn-brand-'));
    this.#undo.push(() => quietly(() => this.#fs.rmSync(aside, { recursive: true, force: true })));
    return aside;
  }

  /** Puts a file in its place at once, so that there is always a whole one, and keeps the one that was there. */
  replace(from: string, path: string, keptAs: string): void {
    const target = join(this.#folder, path);
    const isThere = this.#fs.existsSync(target);
    if (isThere && this.#fs.lstatSync(target).isDirectory()) throw isFolder(target);
    this.makeFolder(dirname(target));
    if (isThere) this.#fs.copyFileSync(target, keptAs);
    this.#fs.renameSync(from, target);
    this.#undo.push(() => (isThere ? this.#fs.renameSync(keptAs, target) : this.#fs.rmSync(target)));
  }

  remove(path: string, keptAs: string): void {
    const target = join(this.#folder, path);
    if (!this.#fs.existsSync(target) || this.#fs.lstatSync(target).isDirectory()) return;
    this.#fs.renameSync(target, keptAs);
    this.#undo.push(() => this.#fs.renameSync(keptAs, target));
  }

  /** Undoes everything, from the last change to the first. */
  undo(): void {
    for (const step of this.#undo.toReversed()) step();
  }
}

/** Removes folders that have become empty. */
function tidy(old: readonly string[], folder: string, fs: FileSystem): void {
  for (const path of new Set(old.map((each) => dirname(join(folder, each))))) {
    if (path !== folder && fs.existsSync(path) && fs.readdirSync(path).length === 0) fs.rmdirSync(path);
  }
}

/**
 * Writes files into a folder, and takes others out of it: all or nothing. They
 * are written aside first and then put in place; where a step fails, those before
 * it are undone.
 *
 * @param old Files to remove.
 * @throws WriteError where it cannot be done.
 */
export function write(files: Files, target: string, old: readonly string[] = [], fs: FileSystem = nodeFs): void {
  const folder = resolve(target);
  const change = new Change(folder, fs);
  let aside = '';
  const place = (kind: 'new' | 'old', path: string) => {
    const beside = join(aside, kind, path);
    fs.mkdirSync(dirname(beside), { recursive: true });
    return beside;
  };
  try {
    change.makeFolder(folder);
    aside = change.makeAside();
    for (const [path, content] of files) fs.writeFileSync(place('new', path), content);
    for (const path of files.keys()) change.replace(join(aside, 'new', path), path, place('old', path));
    for (const path of old) change.remove(path, place('old', path));
  } catch (error) {
    restore(error, change, join(aside, 'old'));
  }
  // Everything is in place by now.
  quietly(() => fs.rmSync(aside, { recursive: true, force: true }));
  quietly(() => tidy(old, folder, fs));
}

/** Undoes what was done and says so, or says where the old files are. */
function restore(error: unknown, change: Change, kept: string): never {
  try {
    change.undo();
  } catch {
    throw new WriteError(error, kept);
  }
  throw new WriteError(error);
}
