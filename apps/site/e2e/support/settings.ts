import { findBrowser } from '@cairn-ds/commands';
import type { PlaywrightTestConfig } from '@playwright/test';
import { clinics } from '@cairn-ds/samples';

import type { ClinicOption } from './test.ts';

interface Run {
  /** Where the tests are. */
  folder: string;
  /** What of it belongs to another run. */
  ignore?: string;
  /** Name of the report in `.reports`. */
  report: string;
}

/** What all runs share: each test once for each clinic, in Chromium, against the production server. */
export function settings({ folder, ignore, report }: Run): PlaywrightTestConfig<object, ClinicOption> {
  return {
    testDir: folder,
    ...(ignore && { testIgnore: ignore }),
    globalSetup: './e2e/support/servers.ts',
    outputDir: '.reports/artifacts',
    fullyParallel: true,
    forbidOnly: true,
    workers: 2,
    reporter: [['list'], ['json', { outputFile: `.reports/${report}.json` }]],
    use: { locale: 'en-US', launchOptions: { executablePath: findBrowser().path } },
    projects: clinics.map(({ id }) => ({ name: id, use: { clinic: id } })),
  };
}
