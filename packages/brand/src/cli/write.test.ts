import * as fs from 'node:fs';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { type FileSystem, write, WriteError } from './write.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-write-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Every file in a folder with its content, and every folder. */
const snapshot = (at: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(at, { recursive: true })
      .map(String)
      .toSorted()
      .map((path) => [path, statSync(join(at, path)).isFile() ? readFileSync(join(at, path), 'utf8') : 'a folder']),
  );

const before = { 'brand.css': 'old css', 'fonts.css': 'old fonts', 'fonts/a.woff2': 'old font', 'mine.txt': 'mine' };
const files = new Map([
  ['brand.css', 'new css'],
  ['brand.ts', 'new ts'],
  ['tokens/light.tokens.json', 'new tokens'],
]);
const old = ['fonts.css', 'fonts/a.woff2', 'logo.svg'];

function fill(at: string, content: Record<string, string>) {
  for (const [path, text] of Object.entries(content)) {
    mkdirSync(join(at, path, '..'), { recursive: true });
    writeFileSync(join(at, path), text);
  }
}

const changing = [
  'copyFileSync',
  'mkdirSync',
  'mkdtempSync',
  'renameSync',
  'rmSync',
  'rmdirSync',
  'writeFileSync',
] as const;

/** A file system whose nth change fails, and with it those that follow, if so wanted. */
function failing(nth: number, isLasting = false): { disk: FileSystem; count: () => number } {
  let done = 0;
  const guarded = Object.fromEntries(
    changing.map((name) => [
      name,
      (...words: unknown[]) => {
        done += 1;
        if (done === nth || (isLasting && done > nth)) {
          throw Object.assign(new Error('no'), { code: 'ENOSPC', path: String(words[0]) });
        }
        return (fs[name] as (...words: unknown[]) => unknown)(...words);
      },
    ]),
  );
  return { disk: { ...fs, ...guarded }, count: () => done };
}

describe('write', () => {
  test('puts the new in, takes the old out, and leaves alone what is not its own', () => {
    fill(folder, before);
    write(files, folder, old);
    expect(snapshot(folder)).toEqual({
      'brand.css': 'new css',
      'brand.ts': 'new ts',
      'mine.txt': 'mine',
      tokens: 'a folder',
      'tokens/light.tokens.json': 'new tokens',
    });
  });

  test('writes where a link to a folder leads, and keeps the link', () => {
    const linked = join(folder, 'current');
    mkdirSync(join(folder, 'release'));
    mkdirSync(join(folder, 'shared'));
    symlinkSync('release', linked);
    symlinkSync('../shared', join(folder, 'release/tokens'));
    write(files, linked);
    expect(readFileSync(join(folder, 'release/brand.css'), 'utf8')).toBe('new css');
    expect(readFileSync(join(folder, 'shared/light.tokens.json'), 'utf8')).toBe('new tokens');
    expect(lstatSync(linked).isSymbolicLink()).toBe(true);
    expect(lstatSync(join(linked, 'tokens')).isSymbolicLink()).toBe(true);
  });

  test('changes nothing where any step of it fails, and says so', () => {
    fill(folder, before);
    const was = snapshot(folder);
    const counter = failing(Infinity);
    const rehearsal = mkdtempSync(join(tmpdir(), 'cairn-write-'));
    fill(rehearsal, before);
    write(files, rehearsal, old, counter.disk);
    rmSync(rehearsal, { recursive: true });
    // The last changes only clear away what was kept.
    const steps = counter.count() - 2;
    expect(steps).toBeGreaterThan(15);
    for (let nth = 1; nth <= steps; nth += 1) {
      expect(() => write(files, folder, old, failing(nth).disk), `step ${nth}`).toThrow(
        /\(ENOSPC\)\. Nothing was changed\./,
      );
      expect(snapshot(folder), `step ${nth}`).toEqual(was);
    }
  });

  test('leaves no trace of a folder that it made and could not fill', () => {
    const made = join(folder, 'deep/out');
    for (let nth = 1; nth <= 12; nth += 1) {
      expect(() => write(files, made, old, failing(nth).disk)).toThrow(WriteError);
      expect(readdirSync(folder)).toEqual([]);
    }
  });

  test('says where the old files are when not even the way back is open', () => {
    fill(folder, before);
    const disk = failing(0).disk;
    const steps = { renames: 0 };
    const stuck: FileSystem = {
      ...disk,
      renameSync: (from, to) => {
        steps.renames += 1;
        if (steps.renames > 1) throw Object.assign(new Error('no'), { code: 'EIO', path: String(to) });
        fs.renameSync(from, to);
      },
    };
    let said = '';
    try {
      write(files, folder, old, stuck);
    } catch (error) {
      said = String(error);
    }
    const [, kept = ''] = /The files as they were are in (\S+)\. /.exec(said) ?? [];
    expect(readFileSync(join(kept, 'brand.css'), 'utf8')).toBe('old css');
    expect(said).not.toContain('Nothing was changed');
  });

  test.each([
    ['a file where a folder is needed', { tokens: 'a file' }],
    ['a folder where a file is needed', { 'brand.css/mine.txt': 'mine' }],
    ['a folder with the name of the last file', { 'tokens/light.tokens.json/mine.txt': 'mine' }],
  ])('does not touch %s', (_, there) => {
    fill(folder, { ...there, 'fonts.css': 'old fonts' });
    const was = snapshot(folder);
    expect(() => write(files, folder, old)).toThrow(/cannot be written \(E\w+\)\. Nothing was changed\./);
    expect(snapshot(folder)).toEqual(was);
    expect(existsSync(join(folder, 'fonts.css'))).toBe(true);
  });
});
