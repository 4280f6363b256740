import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

import { root } from '../workspace.ts';
import { ancestors } from './ancestors.ts';

const attach = new URL('attach.mjs', import.meta.url).href;
const patience = 5_000;
const running = new Set<ChildProcess>();
let ending = false;

interface Place {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** Whether it may print what it does. Errors are always printed. @default true */
  talks?: boolean;
}

/**
 * Starts a Node program that never outlives this one: `stopAll` ends it and all it started,
 * and it ends by itself when this process is killed.
 */
export function start(program: string, args: string[], { cwd = root, env, talks = true }: Place = {}): ChildProcess {
  const child = spawn(process.execPath, ['--import', attach, program, ...args], {
    cwd,
    env,
    stdio: ['ignore', talks ? 'inherit' : 'ignore', 'inherit'],
    detached: process.platform !== 'win32',
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** Starts a Node program and waits for its end. Resolves to its exit code, unless this process is about to end itself. */
export async function run(program: string, args: string[], place?: Place): Promise<number> {
  const [code] = await once(start(program, args, place), 'exit');
  if (ending) await new Promise(() => {});
  return code ?? 1;
}

/** Asks every program to end, and ends by force those that have not after five seconds. */
export async function stopAll(): Promise<void> {
  const children = [...running];
  const ended = Promise.all(children.map((child) => once(child, 'exit')));
  for (const child of children) signal(child, 'SIGTERM');
  const force = setTimeout(() => {
    for (const child of running) signal(child, 'SIGKILL');
  }, patience);
  await ended;
  clearTimeout(force);
}

/** Reaches the program and all it started: it leads a process group of its own. */
function signal({ pid }: ChildProcess, name: 'SIGTERM' | 'SIGKILL') {
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', `${pid}`, '/t', '/f']);
    return;
  }
  try {
    process.kill(-pid, name);
  } catch {
    // It ended a moment ago.
  }
}

/** Ends this process and every program it started on Ctrl-C, on SIGTERM, and when the terminal closes. */
export function endOnSignals(exitCode: number): void {
  process.on('SIGINT', () => void end('Interrupted', exitCode));
  process.on('SIGTERM', () => void end('Asked to end', exitCode));
  process.on('SIGHUP', () => void end('The terminal closed', exitCode));
}

/** Ends them too when one of the processes that this one was started from (a shell, npx, pnpm) is gone. */
export function endWithAncestors(exitCode: number): void {
  const first = ancestors();
  const watch = setInterval(() => {
    const now = ancestors();
    if (first.some((id, generation) => now[generation] !== id)) void end('What started this is gone', exitCode);
  }, 500);
  watch.unref();
}

async function end(reason: string, exitCode: number): Promise<void> {
  if (ending) return;
  ending = true;
  console.log(`\n${reason}: stopping.`);
  await stopAll();
  process.exit(exitCode);
}
