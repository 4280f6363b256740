import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** Unit tests: one run, printed briefly, with a JSON report that the root `test` command counts. */
export function unit(config: ViteUserConfig = {}): ViteUserConfig {
  return defineConfig({
    ...config,
    test: {
      include: ['src/**/*.test.{ts,tsx}'],
      reporters: ['default', ['json', { outputFile: '.reports/unit.json' }]],
      ...config.test,
    },
  });
}
