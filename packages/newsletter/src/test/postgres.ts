import { startPostgres } from '@cairn-ds/machine';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of a PostgreSQL for all tests of a run, since to start one takes seconds. */
    postgres: string;
  }
}

/** Starts it before the first test, and gives what ends it after the last. */
export default async function start(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres({ durable: false });
  project.provide('postgres', server.url);
  return () => server.stop();
}
