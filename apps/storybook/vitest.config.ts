import { findBrowser } from '@cairn-ds/commands';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

/** Renders every story once in a browser, with its `play` function, and with axe as an error. */
export default defineConfig({
  plugins: [storybookTest({ configDir: '.storybook' })],
  test: {
    name: 'stories',
    // One frame for all files: loading the preview anew for each takes longer than its stories.
    isolate: false,
    reporters: ['default', ['json', { outputFile: '.reports/stories.json' }]],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: { executablePath: findBrowser().path, args: ['--no-sandbox'] } }),
      instances: [{ browser: 'chromium', viewport: { width: 1280, height: 800 } }],
    },
  },
});
