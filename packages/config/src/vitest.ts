import { defineConfig, type ViteUserConfig } from 'vitest/config';

import { again } from '@cairn-ds/config/again';

/** Unit tests: one run, printed briefly, with a JSON report that the root `test` command counts. */
export function unit(config: ViteUserConfig = {}): ViteUserConfig {
  return defineConfig({
    ...config,
    test: {
      include: ['src/**/*.test.{ts,tsx}'],
      // One environment for all files of a worker: setting up a document for each takes longer than its tests.
      isolate: false,
      // Property tests on a machine that is busy with the rest of the workspace.
      testTimeout: 60_000,
      hookTimeout: 60_000,
      retry: again,
      reporters: ['default', ['json', { outputFile: '.reports/unit.json' }]],
      ...config.test,
    },
  });
}
