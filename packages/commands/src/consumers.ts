/**
 * `pnpm test:consumers`: packs the published packages, installs them into fresh Next and Vite projects outside of
 * the workspace, builds and serves those, and looks at them in a browser. Ends with `N passed, N failed`.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium, type Browser as Chromium } from 'playwright';

import { findBrowser } from './browser.ts';
import { command } from './command.ts';
import { Checklist } from './consumers/checklist.ts';
import { checkNode, checkPages, checkRunners, checkTypes } from './consumers/check-project.ts';
import { nextProject, viteProject, type Project } from './consumers/projects.ts';
import { printSummary } from './count.ts';
import { attw, pack, publint, published, type Tarball } from './publishing.ts';
import { readReport } from './reports.ts';
import { environment, turbo } from './turbo.ts';
import { root } from './workspace.ts';

const report = join(root, 'packages/commands/.reports/consumers.json');

command(async () => {
  const browser = findBrowser();
  console.log(`Testing with ${browser.version} (${browser.path})`);
  Object.assign(process.env, environment(browser));
  const filters = published().map(({ name }) => `--filter=${name}`);
  if ((await turbo(['build', ...filters], process.env)) !== 0)
    throw new Error('The packages did not build. The lines above say why.');

  const list = new Checklist();
  const folder = mkdtempSync(join(tmpdir(), 'cairn-consumers-'));
  const chrome = await chromium.launch({ executablePath: browser.path });
  try {
    const tarballs = (await list.check('the packages pack', () => pack(folder))) ?? [];
    for (const tarball of tarballs) {
      await list.check(`${tarball.name}: publint`, () => publint(tarball));
      await list.check(`${tarball.name}: are the types wrong?`, () => attw(tarball));
    }
    await checkProjects(list, folder, tarballs, chrome);
  } finally {
    await chrome.close();
    rmSync(folder, { recursive: true, force: true });
  }
  list.write(report);
  return printSummary([{ title: 'consumers', ...readReport(readFileSync(report, 'utf8')) }]);
});

/**
 * Next 16 brings a React 19 of its own. Next 14 is the last whose app router runs on React 18,
 * so that is where 18.3 meets server components.
 */
async function checkProjects(list: Checklist, folder: string, tarballs: Tarball[], chrome: Chromium) {
  let looks: string[] | undefined;
  const make: [name: string, make: (name: string) => Promise<Project>][] = [
    ['vite-react-19', (name) => viteProject(folder, name, '^19.0.0', tarballs)],
    ['vite-react-18', (name) => viteProject(folder, name, '^18.3.0', tarballs)],
    ['next-16-react-19', (name) => nextProject(folder, name, 'create-next-app@16', tarballs, ['next-actions'])],
    ['next-14-react-18', (name) => nextProject(folder, name, 'create-next-app@14', tarballs)],
  ];
  for (const [name, of] of make) {
    const project = await list.check(`${name}: installs`, () => of(name));
    if (!project) continue;
    await checkNode(list, project, tarballs);
    if (project.bundler === 'vite') {
      await checkTypes(list, project);
      await checkRunners(list, project);
    }
    const seen = await checkPages(list, project, chrome, looks);
    looks ??= seen;
  }
}
