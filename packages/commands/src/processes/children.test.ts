import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const command = `${import.meta.dirname}/fixtures/command.ts`;
const ids = new Map<string, number>();

/** Starts the command from a shell, as pnpm does. It starts a program, which starts another. */
beforeEach(async () => {
  ids.clear();
  const shell = spawn('sh', ['-c', `"${process.execPath}" "${command}"; true`], { detached: true });
  ids.set('shell', shell.pid ?? 0);
  shell.stdout.on('data', (chunk: Buffer) => {
    for (const [, name = '', id] of chunk.toString().matchAll(/^(\w+) (\d+)$/gm)) ids.set(name, Number(id));
  });
  await waitUntil(() => ids.size === 4);
});

afterEach(() => {
  for (const id of ids.values()) if (isAlive(id)) process.kill(id, 'SIGKILL');
});

function kill(name: string, signal: NodeJS.Signals): void {
  process.kill(ids.get(name) ?? 0, signal);
}

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

/** Names of those that still run after a while. */
async function survivors(): Promise<string[]> {
  const running = () => [...ids].filter(([, id]) => isAlive(id)).map(([name]) => name);
  await waitUntil(() => running().length === 0);
  return running();
}

async function waitUntil(condition: () => boolean): Promise<void> {
  for (const start = Date.now(); Date.now() - start < 30_000 && !condition();) await sleep(50);
}

describe('a command and all it started end', { timeout: 90_000 }, () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('on %s', async (signal) => {
    kill('command', signal);
    expect(await survivors()).toEqual([]);
  });

  test('on a signal to the whole process group', async () => {
    process.kill(-(ids.get('shell') ?? 0), 'SIGTERM');
    expect(await survivors()).toEqual([]);
  });

  test('when the shell that the command was started from is killed', async () => {
    kill('shell', 'SIGKILL');
    expect(await survivors()).toEqual([]);
  });

  test('when the command itself is killed and can say nothing', async () => {
    kill('command', 'SIGKILL');
    expect(await survivors()).toEqual([]);
  });
});
