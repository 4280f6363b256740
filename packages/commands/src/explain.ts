/** Runs a command to its end. What it throws is printed as a message, not as a stack; the exit code says whether all went well. */
export async function explain(command: () => Promise<boolean>): Promise<void> {
  try {
    process.exitCode = (await command()) ? 0 : 1;
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
