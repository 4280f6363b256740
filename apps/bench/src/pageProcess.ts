/**
 * A page in a process of its own, as a server has one application: beside others in one process, what each of them keeps
 * in memory slows the largest most. This module is both sides: it starts itself anew, with the page's file.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A page that waits to be rendered. */
export interface PageProcess {
  html: string;
  /** Renders it that often. Resolves to the milliseconds of each time. */
  render: (times: number) => Promise<number[]>;
  end: () => void;
}

const own = fileURLToPath(import.meta.url);

/** @param file The module of a page: see `bundled`. */
export async function pageProcess(file: string): Promise<PageProcess> {
  const child = fork(own, [file], { env: { ...process.env, NODE_ENV: 'production' } });
  const answer = async <T>(): Promise<T> => ((await once(child, 'message')) as [T])[0];
  const html = await answer<string>();
  const render = (times: number): Promise<number[]> => {
    child.send(times);
    return answer();
  };
  return { html, render, end: () => child.disconnect() };
}

async function answerFrom(file: string): Promise<void> {
  const { render } = (await import(file)) as { render: () => string };
  process.on('message', (times: number) => {
    const taken = Array.from({ length: times }, () => {
      const start = performance.now();
      render();
      return performance.now() - start;
    });
    process.send?.(taken);
  });
  process.send?.(render());
}

const [, started, file] = process.argv;
if (started === own && file !== undefined && process.send) await answerFrom(file);
