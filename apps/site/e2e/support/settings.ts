import { again } from '@cairn-ds/config/again';
import { findBrowser } from '@cairn-ds/machine';
import type { PlaywrightTestConfig } from '@playwright/test';

/** What all runs share: Chromium, against the production server of each clinic. The report has a name in `.reports`. */
export function settings(report: string, testDir: string): PlaywrightTestConfig {
  return {
    globalSetup: './e2e/support/servers.ts',
    outputDir: '.reports/artifacts',
    fullyParallel: true,
    forbidOnly: true,
    // More than cores: each waits now and then, for a mail or a font that is late.
    workers: 3,
    retries: again,
    // A machine that is busy or slow is no fault of a page.
    timeout: 90_000,
    expect: { timeout: 15_000 },
    reporter: [['list'], ['json', { outputFile: `.reports/${report}.json` }]],
    use: { launchOptions: { executablePath: findBrowser().path } },
    testDir,
  };
}
