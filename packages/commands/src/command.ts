import { endTogether, isEnding } from './processes/children.ts';

/**
 * Runs a command to its end; all that it starts ends with it.
 * What it throws is printed as a message, not as a stack. The exit code says whether all went well.
 */
export async function command(work: () => Promise<boolean>): Promise<void> {
  endTogether();
  try {
    process.exitCode = (await work()) ? 0 : 1;
  } catch (error) {
    if (isEnding()) return;
    console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
