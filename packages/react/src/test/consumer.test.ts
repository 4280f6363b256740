// @vitest-environment node
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { expect, test } from 'vitest';

/** What the compiler says of the project in `consumer/`, which uses the published declarations. */
async function complaints(): Promise<string> {
  const run = promisify(execFile)(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'consumer']);
  const { stdout } = await run.catch((failure: { stdout: string }) => failure);
  return stdout;
}

// Under the older TypeScript, which takes six times as long, among the tests of consumers.
test('every optional prop takes undefined and null, and every list is readonly', async () => {
  expect(await complaints()).toBe('');
}, 300_000);
