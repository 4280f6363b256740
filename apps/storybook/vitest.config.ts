import { findBrowser } from '@cairn-ds/machine';
import { again } from '@cairn-ds/config/again';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

/** Every story once, in a browser, with its `play` function, and with axe as an error. */
export default defineConfig({
  plugins: [storybookTest({ configDir: '.storybook' })],
  test: {
    silent: 'passed-only',
    reporters: ['default', ['json', { outputFile: '.reports/stories.json' }]],
    // They hold no stories, and each would be opened to find that out.
    exclude: ['**/*.mdx', '../../packages/**/*.mdx'],
    // One frame for all files: loading the preview anew for each takes longer than its stories.
    isolate: false,
    // A machine that is busy or slow is no fault of a story.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    retry: again,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: { executablePath: findBrowser().path, args: ['--no-sandbox'] } }),
      instances: [{ browser: 'chromium', viewport: { width: 1280, height: 800 } }],
    },
  },
});
