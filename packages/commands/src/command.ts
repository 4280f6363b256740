import { endOnSignals, endWithAncestors, stopAll } from './processes/children.ts';

/**
 * Runs a command to its end; all that it starts ends with it.
 * What it throws is printed as a message, not as a stack. The exit code says whether all went well.
 */
export async function command(work: () => Promise<boolean>): Promise<void> {
  endOnSignals(1);
  await attempt(work);
}

/** Runs a command that serves until it is stopped, which is no failure. It never outlives what it was started from. */
export async function serving(work: () => Promise<never>): Promise<void> {
  endOnSignals(0);
  endWithAncestors(0);
  await attempt(work);
}

async function attempt(work: () => Promise<boolean>): Promise<void> {
  try {
    process.exitCode = (await work()) ? 0 : 1;
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  } finally {
    await stopAll();
  }
}
