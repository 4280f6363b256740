import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

import { describe, test, type TestContext } from 'vitest';

const command = `${import.meta.dirname}/fixtures/command.ts`;

/** Ids of processes, by what they are. */
type Ids = ReadonlyMap<string, number>;

/** Starts the command from a shell, as pnpm does. It starts a program, which starts another. */
async function start(onTestFinished: TestContext['onTestFinished']): Promise<Ids> {
  const ids = new Map<string, number>();
  const shell = spawn('sh', ['-c', `"${process.execPath}" "${command}"; true`], { detached: true });
  ids.set('shell', shell.pid ?? 0);
  onTestFinished(() => {
    for (const id of ids.values()) if (isAlive(id)) process.kill(id, 'SIGKILL');
  });
  shell.stdout.on('data', (chunk: Buffer) => {
    for (const [, name = '', id] of chunk.toString().matchAll(/^(\w+) (\d+)$/gm)) ids.set(name, Number(id));
  });
  await waitUntil(() => ids.size === 4);
  return ids;
}

function kill(ids: Ids, name: string, signal: NodeJS.Signals): void {
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
async function survivors(ids: Ids): Promise<string[]> {
  const running = () => [...ids].filter(([, id]) => isAlive(id)).map(([name]) => name);
  await waitUntil(() => running().length === 0);
  return running();
}

async function waitUntil(condition: () => boolean): Promise<void> {
  for (const begun = Date.now(); Date.now() - begun < 30_000 && !condition();) await sleep(50);
}

// At once, since each waits most of its time.
describe.concurrent('a command and all it started end', { timeout: 90_000 }, () => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    test(`on ${signal}`, async ({ expect, onTestFinished }) => {
      const ids = await start(onTestFinished);
      kill(ids, 'command', signal);
      expect(await survivors(ids)).toEqual([]);
    });
  }

  test('on a signal to the whole process group', async ({ expect, onTestFinished }) => {
    const ids = await start(onTestFinished);
    process.kill(-(ids.get('shell') ?? 0), 'SIGTERM');
    expect(await survivors(ids)).toEqual([]);
  });

  test('when the shell that the command was started from is killed', async ({ expect, onTestFinished }) => {
    const ids = await start(onTestFinished);
    kill(ids, 'shell', 'SIGKILL');
    expect(await survivors(ids)).toEqual([]);
  });

  test('when the command itself is killed and can say nothing', async ({ expect, onTestFinished }) => {
    const ids = await start(onTestFinished);
    kill(ids, 'command', 'SIGKILL');
    expect(await survivors(ids)).toEqual([]);
  });
});
