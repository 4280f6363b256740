/** `pnpm release`: builds the packages, proves that they work for those who install them, then publishes what is new. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { command } from './command.ts';
import { run } from './processes/children.ts';
import { attw, pack, publint, published } from './publishing.ts';
import { environment, turbo } from './turbo.ts';
import { root } from './workspace.ts';

command(async () => {
  const env = environment();
  const filters = published().map(({ name }) => `--filter=${name}`);
  if ((await turbo(['build', ...filters], env)) !== 0)
    throw new Error('The packages did not build, so nothing was published. The lines above say why.');

  const folder = mkdtempSync(join(tmpdir(), 'cairn-release-'));
  try {
    for (const tarball of await pack(folder)) {
      await publint(tarball);
      await attw(tarball);
      console.log(`✓ ${tarball.name} is fit to publish`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return (await run(join(root, 'node_modules/@changesets/cli/bin.js'), ['publish'], { env })) === 0;
});
