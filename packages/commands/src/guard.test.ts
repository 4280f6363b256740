import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let repository: string;

beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), 'cairn-guard-'));
  mkdirSync(join(repository, 'packages/commands'), { recursive: true });
  cpSync('guard.mjs', join(repository, 'packages/commands/guard.mjs'));
  writeFileSync(join(repository, 'package.json'), '{}');
});
afterEach(() => rmSync(repository, { recursive: true }));

function installed(at: Date) {
  mkdirSync(join(repository, 'node_modules'));
  writeFileSync(
    join(repository, 'node_modules/.pnpm-workspace-state-v1.json'),
    JSON.stringify({ lastValidatedTimestamp: at.getTime(), projects: { [repository]: {} } }),
  );
}

function guard(...options: string[]) {
  const { status, stderr } = spawnSync(
    process.execPath,
    [...options, join(repository, 'packages/commands/guard.mjs')],
    { encoding: 'utf8' },
  );
  return { status, message: stderr.trim() };
}

/** Makes Node say that it is another version. */
function pretend(version: string): string {
  const code = `Object.defineProperty(process,'versions',{value:{...process.versions,node:'${version}'}})`;
  return `--import=data:text/javascript,${encodeURIComponent(code)}`;
}

describe('before a command', () => {
  test('nothing is said when all is installed', () => {
    installed(new Date(Date.now() + 1000));
    expect(guard()).toEqual({ status: 0, message: '' });
  });

  test('an install that never finished stops it with one line', () => {
    const { status, message } = guard();
    expect(status).toBe(1);
    expect(message).toMatch(/^The install did not finish.*$/);
  });

  test('an install that failed after a change stops it', () => {
    installed(new Date('2026-11-01'));
    utimesSync(join(repository, 'package.json'), new Date(), new Date('2026-11-02'));
    expect(guard().message).toContain('The install did not finish');
  });

  test('a Node that is too old stops it with one line that says which one is needed', () => {
    installed(new Date(Date.now() + 1000));
    expect(guard(pretend('22.17.1'))).toEqual({
      status: 1,
      message: expect.stringMatching(/^Cairn runs on Node 22\.18 or later, and this is 22\.17\.1\..*$/),
    });
    expect(guard(pretend('22.18.0')).status).toBe(0);
    expect(guard(pretend('24.0.0')).status).toBe(0);
  });
});
