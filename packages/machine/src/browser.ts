import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { chromium } from 'playwright';

/** A Chromium that tests can drive. */
export interface Browser {
  /** Absolute path of the program. */
  path: string;
  /** What it says of itself, such as "Chromium 148.0.7778.0". Part of the key under which test results are cached. */
  version: string;
}

interface Machine {
  env: NodeJS.ProcessEnv;
  platform: NodeJS.Platform;
  /** Where Playwright keeps the Chromium it downloads, whether or not it is there. */
  playwright: string;
  exists: (path: string) => boolean;
}

const advice = `Tests run every story and page in Chromium, so they stop here rather than skip it. Do one of these:
  sudo apt-get install chromium-headless-shell        (Debian; without the windows that nobody sees, so twice as quick)
  sudo apt-get install chromium                       (Debian, Ubuntu)
  npx -y pnpm@12 exec playwright install chromium     (any system, about 150 MB)
  CHROME_PATH=/path/to/chrome npx -y pnpm@12 test     (a Chrome, Chromium or Edge you have)`;

/**
 * Finds the browser for tests and screenshots: `CHROME_PATH`, then Playwright's own, then the system's, of which one
 * without windows goes before the whole one.
 *
 * @throws when there is none, or when `CHROME_PATH` names a file that is not there; the message says how to get one.
 */
export function findBrowser(): Browser {
  const machine = { env: process.env, platform: process.platform, playwright: playwrightPath(), exists: existsSync };
  const path = browserPath(machine);
  return { path, version: versionOf(path) };
}

/** The choice itself, without touching the machine it runs on. */
export function browserPath({ env, platform, playwright, exists }: Machine): string {
  if (env.CHROME_PATH) {
    if (exists(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new Error(`CHROME_PATH names ${env.CHROME_PATH}, and there is no such file.\n${advice}`);
  }
  const found = [playwright, ...systemPaths(env, platform)].find((path) => exists(path));
  if (found) return found;
  throw new Error(`No browser was found.\n${advice}`);
}

function systemPaths(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', join(env.HOME ?? '', 'Applications')];
    const programs = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return folders.flatMap((folder) => programs.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`));
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((folder) => folder);
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return folders.flatMap((folder) => programs.map((program) => `${folder}\\${program}`));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder);
  const programs = [
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  ];
  return programs.flatMap((program) => folders.map((folder) => join(folder, program)));
}

function playwrightPath(): string {
  try {
    return chromium.executablePath();
  } catch {
    // Playwright knows no build for this system; the system's own browser may still do.
    return '';
  }
}

function versionOf(path: string): string {
  // On Windows `--version` opens a window and prints nothing; the date of the file changes with every update.
  if (process.platform === 'win32') return statSync(path).mtime.toISOString();
  return execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}
