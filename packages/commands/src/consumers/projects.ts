import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { tool } from '../processes/tool.ts';
import type { Tarball } from '../publishing.ts';
import { root } from '../workspace.ts';

const templates = join(root, 'packages/commands/consumers');

/** A project outside of the workspace that installs the packages as anyone would. */
export interface Project {
  name: string;
  folder: string;
  bundler: 'next' | 'vite';
}

/** The line of the README that lets the components keep their looks beside a reset. */
const layers = "@layer reset, cairn;\n@import './reset.css' layer(reset);\n";

/**
 * A fresh Next project of the app router, with its starter's own styles, put into a layer as the README says.
 * `parts` are more folders of `consumers` that belong to it.
 */
export async function nextProject(
  folder: string,
  name: string,
  starter: string,
  tarballs: Tarball[],
  parts: string[] = [],
): Promise<Project> {
  const options = ['--ts', '--app', '--no-tailwind', '--no-eslint', '--no-src-dir', '--use-npm', '--skip-install'];
  await tool('npx', ['-y', starter, name, ...options, '--import-alias', '@/*', '--yes'], folder);
  const project = join(folder, name);
  renameSync(join(project, 'app/globals.css'), join(project, 'app/reset.css'));
  writeFileSync(join(project, 'app/globals.css'), layers);
  for (const part of ['next', ...parts]) cpSync(join(templates, part), project, { recursive: true });
  cpSync(join(templates, 'Sample.tsx'), join(project, 'Sample.tsx'));
  await install(project, tarballs, { '@fontsource-variable/newsreader': '^5.3.0' });
  await tool('npx', ['cairn-brand', 'build', 'brand.json', '--out', 'public/brand'], project);
  return { name, folder: project, bundler: 'next' };
}

/** What the project's own tests need, under Jest and under Vitest. */
const testRunners = {
  '@swc/core': '^1.15.0',
  '@swc/jest': '^0.2.39',
  '@testing-library/dom': '^10.4.2',
  '@testing-library/react': '^16.3.3',
  jest: '^30.5.2',
  'jest-environment-jsdom': '^30.5.2',
  jsdom: '^31.0.1',
  vitest: '^5.1.1',
};

/** A fresh Vite project, without its starter's demonstration styles. */
export async function viteProject(folder: string, name: string, react: string, tarballs: Tarball[]): Promise<Project> {
  await tool('npx', ['-y', 'create-vite@9.3.0', name, '--template', 'react-ts', '--no-interactive'], folder);
  const project = join(folder, name);
  writeFileSync(join(project, 'src/index.css'), '');
  rmSync(join(project, 'src/App.css'));
  cpSync(join(templates, 'vite'), project, { recursive: true });
  cpSync(join(templates, 'Sample.tsx'), join(project, 'Sample.tsx'));
  const types = react.replace(/^(\^?\d+).*/, '$1');
  await install(project, tarballs, {
    react,
    'react-dom': react,
    '@types/react': types,
    '@types/react-dom': types,
    'typescript-5': 'npm:typescript@~5.9.3',
    ...testRunners,
  });
  return { name, folder: project, bundler: 'vite' };
}

/** Installs a starter's own dependencies and all packages together, in one go. */
async function install(folder: string, tarballs: Tarball[], others: Record<string, string>): Promise<void> {
  const path = join(folder, 'package.json');
  const manifest: { dependencies: Record<string, string>; devDependencies: Record<string, string> } = JSON.parse(
    readFileSync(path, 'utf8'),
  );
  const packages = Object.fromEntries(tarballs.map((tarball) => [tarball.name, `file:${tarball.path}`]));
  for (const name of Object.keys(others)) delete manifest.devDependencies[name];
  Object.assign(manifest.dependencies, others, packages);
  writeFileSync(path, JSON.stringify(manifest, null, 2));
  await tool('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline'], folder);
}
