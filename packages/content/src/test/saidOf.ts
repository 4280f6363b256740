import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { loadClinic, type LoadOptions } from '../files/index.js';
import { ContentError } from '../index.js';
import { sound } from './soundClinic.js';

/** Contents of files by their names; those without any are not written. */
export type Files = Record<string, string | Uint8Array | undefined>;

export function write(folder: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    if (content === undefined) continue;
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

/** What is said of a sound clinic in which some files are others, without the line that is always the same. */
export function saidOf(changes: Files, options: Partial<LoadOptions> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'clinic-'));
  try {
    write(folder, { ...sound, ...changes });
    loadClinic(folder, { today: '2026-11-29', ...options });
    return '';
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.message.replaceAll(folder, 'clinic').replace(/^.*published until this is put right\.\n\n/, '');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A file of the sound clinic with one thing in it another. */
export function changed(name: keyof typeof sound, from: string, to: string): Files {
  if (!sound[name].includes(from)) throw new Error(`${name} does not hold ${JSON.stringify(from)}.`);
  return { [name]: sound[name].replace(from, to) };
}
