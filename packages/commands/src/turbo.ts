import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import type { Browser } from '@cairn-ds/machine';
import { run } from './processes/children.ts';
import { root } from './workspace.ts';

/** No tool in here reports its use to anyone. */
const silent = {
  DO_NOT_TRACK: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  STORYBOOK_DISABLE_TELEMETRY: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
};

/** The environment of every task. Node and the browser are part of the key under which turbo caches results. */
export function environment(browser?: Browser): NodeJS.ProcessEnv {
  const found = browser && { CHROME_PATH: browser.path, CAIRN_BROWSER: browser.version };
  return { ...process.env, ...silent, CAIRN_NODE: process.version, ...found };
}

/** Runs turbo to its end, printing what its tasks print. Resolves to its exit code. */
export function turbo(args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const program = join(root, 'node_modules/turbo/bin/turbo');
  return run(program, ['run', ...args, '--output-logs=new-only', '--no-update-notifier'], { env });
}

/** A task as turbo's summary of a run lists it. A task that never began is not listed. */
interface Task {
  package: string;
  task: string;
  execution: { exitCode: number } | null;
}

/** Runs turbo and says how each task of the run ended: the exit code by `package#task`, 0 for one from the cache. */
export async function turboSummary(args: string[], env: NodeJS.ProcessEnv): Promise<Map<string, number>> {
  rmSync(join(root, '.turbo/runs'), { recursive: true, force: true });
  await turbo([...args, '--summarize'], env);
  const [summary] = globSync('.turbo/runs/*.json', { cwd: root });
  if (!summary) return new Map();
  const { tasks }: { tasks: Task[] } = JSON.parse(readFileSync(join(root, summary), 'utf8'));
  return new Map(tasks.map(({ package: name, task, execution }) => [`${name}#${task}`, execution?.exitCode ?? 1]));
}
