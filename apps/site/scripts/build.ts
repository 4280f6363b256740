/** Builds the site of every clinic, one after the other. `node scripts/build.ts tamarack` builds only the ones named. */
import { spawnSync } from 'node:child_process';

import { clinics } from '@cairn-ds/samples';

import { inlineStyles } from '../src/styles/inlineStyles.ts';

const named = process.argv.slice(2);
for (const { id } of clinics) {
  if (named.length > 0 && !named.includes(id)) continue;
  const { status } = spawnSync('astro', ['build'], {
    cwd: `${import.meta.dirname}/..`,
    env: { ...process.env, CLINIC: id, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
  await inlineStyles(`${import.meta.dirname}/../dist/${id}`);
}
