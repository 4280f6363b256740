import { execaNode, type ResultPromise } from 'execa';

import { root } from '../workspace.ts';
import { ancestors } from './ancestors.ts';

const attach = new URL('attach.mjs', import.meta.url).href;
const running = new Set<ResultPromise>();
let ending = false;

interface Place {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** Whether it may print what it does. Errors are always printed. @default true */
  talks?: boolean;
}

/**
 * Starts a Node program that never outlives this one: `stopAll` ends it and all it started,
 * and it ends by itself when this process is killed. How it ends is never an exception.
 */
export function start(program: string, args: string[], { cwd = root, env, talks = true }: Place = {}): ResultPromise {
  const child = execaNode(program, args, {
    cwd,
    env,
    nodeOptions: ['--import', attach],
    stdio: ['ignore', talks ? 'inherit' : 'ignore', 'inherit'],
    killDescendants: true,
    reject: false,
  });
  running.add(child);
  void child.finally(() => running.delete(child));
  return child;
}

/** Runs a Node program to its end. Resolves to its exit code, unless this process is about to end itself. */
export async function run(program: string, args: string[], place?: Place): Promise<number> {
  const { exitCode } = await start(program, args, place);
  if (ending) await new Promise(() => {});
  return exitCode ?? 1;
}

/** Asks every program to end, and ends by force those that have not after five seconds. */
export async function stopAll(): Promise<void> {
  const children = [...running];
  for (const child of children) child.kill();
  await Promise.all(children);
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
