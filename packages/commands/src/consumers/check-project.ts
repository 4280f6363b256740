import { deepStrictEqual, strictEqual } from 'node:assert';
import { join } from 'node:path';

import type { Browser, Page } from 'playwright';

import { freePort } from '../ports.ts';
import { start, stopAll } from '../processes/children.ts';
import { tool } from '../processes/tool.ts';
import type { Tarball } from '../publishing.ts';
import { answer } from '../services.ts';
import { programOf, root } from '../workspace.ts';
import { checkAction, checkDevelopment, checkNavigation } from './check-next.ts';
import type { Checklist } from './checklist.ts';
import type { Project } from './projects.ts';
import { checkFonts } from './fonts.ts';
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

/** Tests that a project writes of its pages run under the usual runners, set up as the documentation says. */
export async function checkRunners(list: Checklist, { name, folder }: Project): Promise<void> {
  await list.check(`${name}: its tests run under Vitest`, () =>
    tool(process.execPath, [programOf(folder, 'vitest'), 'run'], folder),
  );
  await list.check(`${name}: its tests run under Jest`, () =>
    tool(process.execPath, [programOf(folder, 'jest'), '--ci'], folder),
  );
}

/** Builds the project, serves it, and looks at it in a browser. Resolves to how its elements look. */
export async function checkPages(
  list: Checklist,
  project: Project,
  browser: Browser,
  expected?: string[],
): Promise<string[] | undefined> {
  const { name, folder, bundler } = project;
  const program = programOf(folder, bundler);
  await list.check(`${name}: builds`, () => tool(process.execPath, [program, 'build'], folder));

  const port = await freePort();
  const args = bundler === 'next' ? ['start', '-p', `${port}`] : ['preview', '--port', `${port}`, '--strictPort'];
  start(program, args, { cwd: folder, talks: false });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  try {
    const looks = await visit(list, project, page, port, expected);
    if (bundler === 'next') {
      await checkAction(list, project, browser, port);
      await checkFonts(list, name, browser, port);
    }
    return looks;
  } finally {
    await page.close();
    await stopAll();
    if (bundler === 'next') await checkDevelopment(list, project, browser);
  }
}

async function visit(list: Checklist, { name, bundler }: Project, page: Page, port: number, expected?: string[]) {
  const messages = messagesOf(page);
  const scripts = scriptsOf(page);
  const looks = await list.check(`${name}: the page renders`, async () => {
    await answer({ title: name, port });
    await page.goto(`http://localhost:${port}/`, { waitUntil: 'networkidle' });
    strictEqual(await page.getByRole('heading', { level: 1 }).innerText(), 'Does outpatient treatment work?');
    return looksOf(page);
  });
  if (expected)
    await list.check(`${name}: it looks as it does without the starter's reset`, () => {
      strictEqual(difference(expected, looks ?? []), '');
    });
  await list.check(`${name}: every id is there once`, async () => deepStrictEqual(await repeatedIds(page), []));
  if (bundler === 'next') await checkNavigation(list, name, page, scripts);
  await list.check(`${name}: the console shows no warning of hydration, and no other`, () =>
    deepStrictEqual(messages, []),
  );
  return looks;
}
