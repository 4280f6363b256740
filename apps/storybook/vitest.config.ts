import { findBrowser } from '@cairn-ds/machine';
import { className } from '@cairn-ds/config/classNames';
import { again } from '@cairn-ds/config/again';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

import { source } from './.storybook/source.ts';

/** A browser for one project: Vitest writes the project's name into it. */
const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: { executablePath: findBrowser().path, args: ['--no-sandbox'] } }),
  instances: [{ browser: 'chromium' as const, viewport: { width: 1280, height: 800 } }],
});

/** A machine that is busy or slow is no fault of a story. */
const patience = { testTimeout: 60_000, hookTimeout: 60_000, retry: again };

/** What only a browser can say. */
export default defineConfig({
  test: {
    // React tells of a paragraph in a paragraph, which the tests of slots mean to try.
    silent: 'passed-only',
    reporters: ['default', ['json', { outputFile: '.reports/stories.json' }]],
    projects: [
      {
        // Every story once, with its `play` function, and with axe as an error.
        plugins: [storybookTest({ configDir: '.storybook' })],
        // One frame for all files: loading the preview anew for each takes longer than its stories.
        test: { name: 'stories', isolate: false, ...patience, browser: browser() },
      },
      {
        // How components stand in each other, and strangers in them.
        plugins: [vanillaExtractPlugin({ identifiers: className })],
        resolve: { alias: source },
        optimizeDeps: {
          include: [
            'react',
            'react-dom',
            'react-dom/client',
            'react/jsx-runtime',
            'react/jsx-dev-runtime',
            '@cairn-ds/react > clsx',
          ],
        },
        test: { name: 'fit', include: ['src/**/*.browser.tsx'], ...patience, browser: browser() },
      },
    ],
  },
});
