/**
 * `pnpm test:consumers`: packs the published packages, installs them into fresh Next, React Router and Vite projects
 * outside of the workspace, builds and serves those, and looks at them in a browser. Ends with `N passed, N failed`.
 * An argument chooses projects by a part of their names: `pnpm test:consumers next-16`.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium, type Browser as Chromium } from 'playwright';

import { findBrowser } from '@cairn-ds/machine';
import { command } from './command.ts';
import { Checklist } from './consumers/checklist.ts';
import { checkClinic } from './consumers/check-clinic.ts';
import {
  checkExamples,
  checkNode,
  checkPages,
  checkProps,
  checkRunners,
  checkTypes,
  type Looks,
} from './consumers/check-project.ts';
import {
  next14Project,
  next16Project,
  reactRouterProject,
  viteProject,
  type Making,
  type Project,
} from './consumers/projects.ts';
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
    await checkProps(list);
    await checkProjects(list, folder, tarballs, chrome);
  } finally {
    await chrome.close();
    rmSync(folder, { recursive: true, force: true });
  }
  list.write(report);
  return printSummary([{ title: 'consumers', ...readReport(readFileSync(report, 'utf8')) }]);
});

/** React 19 and 18.3, under a bundler alone and under the frameworks that render on a server. */
const projects: Record<string, (making: Making) => Promise<Project>> = {
  'vite-react-19': (making) => viteProject(making, '^19.0.0'),
  'vite-react-18': (making) => viteProject(making, '^18.3.0'),
  'react-router-8': reactRouterProject,
  'next-16': next16Project,
  'next-14': next14Project,
};

/** The projects whose names have one of the arguments in them; without arguments, all. */
function chosen(wanted: string[]) {
  const all = Object.entries(projects);
  const some = all.filter(([name]) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
  if (some.length === 0)
    throw new Error(`No project has "${wanted.join('" or "')}" in its name: ${all.map(([name]) => name).join(', ')}.`);
  return some;
}

async function checkProjects(list: Checklist, folder: string, tarballs: Tarball[], chrome: Chromium) {
  let looks: Looks = {};
  for (const [name, make] of chosen(process.argv.slice(2))) {
    const project = await list.check(`${name}: installs`, () => make({ folder, name, tarballs }));
    if (!project) continue;
    await checkNode(list, project, tarballs);
    if (project.framework === 'vite') {
      await checkTypes(list, project);
      await checkRunners(list, project);
    }
    const { elements, pictures } = await checkPages(list, project, chrome, looks);
    looks = { elements: looks.elements ?? elements, pictures: looks.pictures ?? pictures };
    if (name === 'vite-react-19') {
      await checkExamples(list, project);
      await checkClinic(list, project, chrome);
    }
  }
}
