// @vitest-environment node
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { expect, test } from 'vitest';

/** What the compiler says of the project in `consumer/`, which uses the published declarations. */
async function complaints(compiler: string): Promise<string> {
  const run = promisify(execFile)(process.execPath, [`node_modules/${compiler}/bin/tsc`, '-p', 'consumer']);
  const { stdout } = await run.catch((failure: { stdout: string }) => failure);
  return stdout;
}

test.each([
  ['7', 'typescript'],
  ['5.9', 'typescript-5'],
])(
  'every optional prop takes undefined and null, and every list is readonly, under TypeScript %s',
  async (_, compiler) => {
    expect(await complaints(compiler)).toBe('');
  },
  300_000,
);
