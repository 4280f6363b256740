import { deepStrictEqual, strictEqual } from 'node:assert';
import { join } from 'node:path';

import type { Browser, Page } from 'playwright';

import { tool } from '../processes/tool.ts';
import type { Tarball } from '../publishing.ts';
import { programOf, root } from '../workspace.ts';
import { checkNewsletter } from './check-newsletter.ts';
import { checkCost, checkScripts } from './check-next.ts';
import { checkDevelopment, checkNavigation, checkServerPage } from './check-router.ts';
import { checkMenu, checkPictures, checkSite, checkSlots } from './check-site.ts';
import { checkText } from './check-text.ts';
import type { Checklist } from './checklist.ts';
import { faultsOfExamples } from './examples.ts';
import { checkFonts } from './fonts.ts';
import type { Shown } from './pictures.ts';
import type { Project } from './projects.ts';
import { serving } from './serving.ts';
import { difference, looksOf, messagesOf, repeatedIds, scriptsOf } from './visit.ts';

/** Node itself, without a bundler: nothing may import a stylesheet or need a browser. */
export async function checkNode(list: Checklist, { name, folder }: Project, tarballs: Tarball[]): Promise<void> {
  await list.check(`${name}: every module loads in plain Node`, async () => {
    const modules = tarballs.flatMap((tarball) => tarball.entries.map((entry) => join(tarball.name, entry)));
    const code = modules.map((module) => `await import('${module}');`).join('\n');
    await tool(process.execPath, ['--input-type=module', '--eval', code], folder);
  });
}

/** The types hold under both compilers, those of the packages included. */
export async function checkTypes(list: Checklist, { name, folder }: Project): Promise<void> {
  for (const [version, compiler] of [
    ['5.9', join(folder, 'node_modules/typescript-5/bin/tsc')],
    ['7', join(root, 'node_modules/typescript/bin/tsc')],
  ] as const) {
    await list.check(`${name}: types hold under TypeScript ${version}`, () =>
      tool(process.execPath, [compiler, '-p', 'tsconfig.consumer.json'], folder),
    );
  }
}

/** The documentation says what the packages do. */
export async function checkExamples(list: Checklist, project: Project): Promise<void> {
  await list.check(`${project.name}: the examples of the documentation hold`, async () =>
    deepStrictEqual(await faultsOfExamples(project), []),
  );
}

/** The policy of props holds under the older compiler too. Under the newer one it is a test of the package. */
export async function checkProps(list: Checklist): Promise<void> {
  const folder = join(root, 'packages/react');
  await list.check('every optional prop takes undefined and null under TypeScript 5.9', () =>
    tool(process.execPath, [join(folder, 'node_modules/typescript-5/bin/tsc'), '-p', 'consumer'], folder),
  );
}

/** Tests that a project writes of its pages run under the usual runners, set up as the documentation says. */
export async function checkRunners(list: Checklist, { name, folder }: Project): Promise<void> {
  await list.check(`${name}: its tests run under Vitest`, () =>
    tool(process.execPath, [programOf(folder, 'vitest'), 'run'], folder),
  );
  await list.check(`${name}: its tests run under Jest`, () =>
    tool(process.execPath, [programOf(folder, 'jest'), '--ci'], folder),
  );
}

/** How a project shows what all of them show. */
export interface Looks {
  /** The elements of the sample. */
  elements?: string[] | undefined;
  /** The pictures of the clinic, where the project has one. */
  pictures?: Shown[] | undefined;
}

/** Builds the project, serves it, and looks at it in a browser. */
export async function checkPages(
  list: Checklist,
  project: Project,
  browser: Browser,
  expected: Looks = {},
): Promise<Looks> {
  const { name, folder, framework, develop } = project;
  await list.check(`${name}: builds`, () => tool(process.execPath, project.build, folder));
  const looks = await serving(project, project.serve, async (port) => {
    const elements = await visit(list, project, browser, port, expected.elements);
    const pictures = project.clinic
      ? await checkClinicSite(list, project, browser, port, expected.pictures)
      : undefined;
    if (project.clinic) await checkNewsletter(list, project, browser, port);
    if (framework === 'next') await checkFonts(list, name, browser, port);
    return { elements, pictures };
  });
  if (develop) await serving(project, develop, (port) => checkDevelopment(list, project, browser, port));
  return looks;
}

/** The site of a clinic, where a router goes from page to page. */
async function checkClinicSite(
  list: Checklist,
  project: Project,
  browser: Browser,
  port: number,
  expected?: Shown[],
): Promise<Shown[] | undefined> {
  await checkSite(list, project, browser, port);
  await checkMenu(list, project.name, browser, port);
  await checkText(list, project.name, browser, port);
  if (project.framework === 'react-router') {
    await checkSlots(list, project.name, browser, port);
    await checkServerPage(list, project.name, browser, port);
  }
  if (project.framework === 'next') await checkCost(list, project.name, browser, port);
  return checkPictures(list, project, browser, port, expected);
}

async function visit(list: Checklist, project: Project, browser: Browser, port: number, expected?: string[]) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  try {
    return await checkSample(list, project, page, port, expected);
  } finally {
    await page.close();
  }
}

async function checkSample(list: Checklist, project: Project, page: Page, port: number, expected?: string[]) {
  const { name, framework } = project;
  const messages = messagesOf(page);
  const scripts = scriptsOf(page);
  const looks = await list.check(`${name}: the page renders`, async () => {
    await page.goto(`http://localhost:${port}/sample`, { waitUntil: 'networkidle' });
    strictEqual(await page.getByRole('heading', { level: 1 }).innerText(), 'Does outpatient treatment work?');
    return looksOf(page);
  });
  if (expected)
    await list.check(`${name}: it looks as it does without the starter's reset`, () => {
      strictEqual(difference(expected, looks ?? []), '');
    });
  await list.check(`${name}: every id is there once`, async () => deepStrictEqual(await repeatedIds(page), []));
  if (framework !== 'vite') await checkNavigation(list, name, page);
  if (framework === 'next') await checkScripts(list, name, scripts);
  await list.check(`${name}: the console shows no warning of hydration, and no other`, () =>
    deepStrictEqual(messages, []),
  );
  return looks;
}
