import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Ids of the processes that this one was started from, the nearest first. When one of them ends, the list is another. */
export function ancestors(): number[] {
  const chain: number[] = [];
  for (let id = process.ppid; id > 1; id = parentOf(id)) chain.push(id);
  return chain;
}

function parentOf(id: number): number {
  try {
    if (process.platform === 'linux')
      return Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]);
    if (process.platform === 'darwin')
      return Number(execFileSync('ps', ['-o', 'ppid=', '-p', `${id}`], { encoding: 'utf8' }));
  } catch {
    // It ended between two looks.
  }
  return 0;
}
