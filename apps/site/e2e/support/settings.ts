import { again } from '@cairn-ds/config/again';
import { findBrowser } from '@cairn-ds/machine';
import { clinics } from '@cairn-ds/samples';
import type { PlaywrightTestConfig } from '@playwright/test';

import type { ClinicOption } from './test.ts';

type Config = PlaywrightTestConfig<object, ClinicOption>;

type Projects = NonNullable<Config['projects']>;

const ids = clinics.map(({ id }) => id);

/** What all runs share: Chromium, against the production server of each clinic. The report has a name in `.reports`. */
export function settings(report: string, projects: Projects): Config {
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
    projects,
  };
}

/** The tests of a folder, for every clinic. */
export const forEachClinic = (folder: string): Projects =>
  ids.map((clinic) => ({ name: clinic, testDir: folder, use: { clinic } }));

/** The tests of a folder, for one clinic that stands for all. */
export const once = (folder: string): Projects => [{ name: 'code', testDir: folder, use: { clinic: ids[0] ?? '' } }];
