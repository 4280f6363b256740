import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { findPostgres } from './postgres.ts';

describe('the PostgreSQL for tests', () => {
  let home = '';
  beforeEach(() => (home = mkdtempSync(join(tmpdir(), 'cairn-postgres-'))));
  afterEach(() => rmSync(home, { recursive: true }));

  function install(version: string) {
    const folder = join(home, version, 'bin');
    mkdirSync(folder, { recursive: true });
    for (const program of ['initdb', 'pg_ctl']) writeFileSync(join(folder, program), '');
    return folder;
  }

  test('is the one on the PATH', () => {
    const [mine, debian] = [install('mine'), install('17')];
    expect(findPostgres({ PATH: `/bin:${mine}` }, [debian])).toBe(mine);
  });

  test('is the newest of those that Debian keeps off the PATH', () => {
    const versions = ['9', '15', '17', '16'].map(install);
    expect(findPostgres({ PATH: '/bin' }, versions)).toBe(versions[2]);
  });

  test('when there is none, the error says what it is for and how to get it', () => {
    expect(() => findPostgres({ PATH: '/nowhere' }, [])).toThrow(
      /No PostgreSQL was found[\s\S]*the real PostgreSQL[\s\S]*apt-get install postgresql/,
    );
  });
});
