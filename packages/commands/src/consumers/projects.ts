import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { tool } from '../processes/tool.ts';
import type { Tarball } from '../publishing.ts';
import { programOf, root } from '../workspace.ts';

const parts = join(root, 'packages/commands/consumers');

/** A project outside of the workspace that installs the packages as anyone would. */
export interface Project {
  name: string;
  folder: string;
  framework: 'next' | 'react-router' | 'vite';
  /** Whether it has the pages of a clinic, with the link and the image of its framework. */
  clinic?: boolean;
  /** Its programs with their arguments: to build it, to serve that, and to work on it, where that is looked at. */
  build: [program: string, ...args: string[]];
  serve: (port: number) => [program: string, ...args: string[]];
  develop?: (port: number) => [program: string, ...args: string[]];
}

/** What a project is made from. */
export interface Making {
  /** Where the projects go. */
  folder: string;
  name: string;
  tarballs: Tarball[];
}

/** The pictures of the clinic, which the samples lend. */
const pictures = {
  'dawn.webp': 'shared/cairn-at-dawn-1440.webp',
  'group-room.webp': 'tamarack/group-room-1440.webp',
  'path.webp': 'shared/path-between-cairns-720.webp',
  'portrait.webp': 'shared/table-by-the-window-720.webp',
};

/** The line of the README that lets the components keep their looks beside a reset. */
const besideReset = "@layer reset, cairn;\n@import './reset.css' layer(reset);\n";

/** The same beside Tailwind, whose utilities then win. */
const besideTailwind = '@layer theme, base, cairn, components, utilities;\n';

const next = (folder: string): Omit<Project, 'name'> => {
  const program = programOf(folder, 'next');
  return {
    folder,
    framework: 'next',
    build: [program, 'build'],
    serve: (port) => [program, 'start', '-p', `${port}`],
    develop: (port) => [program, 'dev', '-p', `${port}`],
  };
};

async function startNext({ folder, name }: Making, starter: string, tailwind: string): Promise<string> {
  const options = ['--ts', '--app', tailwind, '--no-eslint', '--no-src-dir', '--use-npm', '--skip-install'];
  await tool('npx', ['-y', starter, name, ...options, '--import-alias', '@/*', '--yes'], folder);
  return join(folder, name);
}

/** Next 14 is the last whose app router runs on React 18. Its starter's own styles are put into a layer. */
export async function next14Project(making: Making): Promise<Project> {
  const project = await startNext(making, 'create-next-app@14', '--no-tailwind');
  renameSync(join(project, 'app/globals.css'), join(project, 'app/reset.css'));
  writeFileSync(join(project, 'app/globals.css'), besideReset);
  await furnishNext(project, making, ['next']);
  return { name: making.name, ...next(project) };
}

/** Next 16 as its starter makes it, with Tailwind 4 and React 19. */
export async function next16Project(making: Making): Promise<Project> {
  const project = await startNext(making, 'create-next-app@16', '--tailwind');
  prepend(join(project, 'app/globals.css'), besideTailwind);
  readMdx(join(project, 'next.config.ts'));
  await furnishNext(project, making, ['next', 'next-16', 'mdx'], mdxInNext);
  // Its front page is the clinic's now.
  rmSync(join(project, 'app/page.tsx'));
  return { name: making.name, ...next(project), clinic: true };
}

async function furnishNext(
  project: string,
  { tarballs }: Making,
  own: string[],
  others: Record<string, string> = {},
): Promise<void> {
  furnish(project, own);
  await install(project, tarballs, { '@fontsource-variable/newsreader': '^5.3.0', ...others });
  await tool('npx', ['cairn-brand', 'build', 'brand.json', '--out', 'public/brand'], project);
}

/** What reads articles in MDX, as the documentation says. */
const mdxPlugins = { 'remark-frontmatter': '^5.0.0', 'remark-gfm': '^4.0.1', 'remark-mdx-frontmatter': '^6.0.0' };
const mdxInNext = { '@mdx-js/loader': '^3.1.1', '@next/mdx': '^16.4.0', ...mdxPlugins };
const mdxInVite = { '@mdx-js/rollup': '^3.1.1', '@types/mdx': '^2.0.13', ...mdxPlugins };

/** Has Next read MDX, in the configuration that its starter made. Turbopack takes plugins by their names alone. */
function readMdx(config: string): void {
  const options = {
    remarkPlugins: ['remark-frontmatter', 'remark-gfm', 'remark-mdx-frontmatter'],
    rehypePlugins: ['@cairn-ds/mdx/citations', '@cairn-ds/mdx/sections'],
  };
  const withMdx = readFileSync(config, 'utf8').replace(
    'export default nextConfig',
    `export default createMDX({ options: ${JSON.stringify(options)} })(nextConfig)`,
  );
  writeFileSync(config, `import createMDX from '@next/mdx';\n${withMdx}`);
}

/**
 * React Router in framework mode, with Tailwind 4. Its starter fetches its files from GitHub,
 * so that they are kept here instead, without the demonstration.
 */
export async function reactRouterProject({ folder, name, tarballs }: Making): Promise<Project> {
  const project = join(folder, name);
  furnish(project, ['react-router', 'mdx']);
  prepend(join(project, 'app/app.css'), besideTailwind);
  await install(project, tarballs, mdxInVite);
  const program = programOf(project, '@react-router/dev', 'react-router');
  const server = programOf(project, '@react-router/serve', 'react-router-serve');
  return {
    name,
    folder: project,
    framework: 'react-router',
    clinic: true,
    build: [program, 'build'],
    serve: () => [server, 'build/server/index.js'],
    develop: (port) => [program, 'dev', '--port', `${port}`, '--strictPort'],
  };
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
export async function viteProject({ folder, name, tarballs }: Making, react: string): Promise<Project> {
  await tool('npx', ['-y', 'create-vite@9.3.0', name, '--template', 'react-ts', '--no-interactive'], folder);
  const project = join(folder, name);
  writeFileSync(join(project, 'src/index.css'), '');
  rmSync(join(project, 'src/App.css'));
  furnish(project, ['vite']);
  cpSync(join(parts, 'new-clinic'), join(project, 'new-clinic'), { recursive: true });
  cpSync(join(project, 'public/pictures'), join(project, 'new-clinic/public/pictures'), { recursive: true });
  const types = react.replace(/^(\^?\d+).*/, '$1');
  await install(project, tarballs, {
    react,
    'react-dom': react,
    '@types/react': types,
    '@types/react-dom': types,
    'typescript-5': 'npm:typescript@~5.9.3',
    ...testRunners,
  });
  const program = programOf(project, 'vite');
  return {
    name,
    folder: project,
    framework: 'vite',
    build: [program, 'build'],
    serve: (port) => [program, 'preview', '--port', `${port}`, '--strictPort'],
  };
}

/** Puts the pages in, which are kept in folders of `consumers`, and what the pages of all projects show. */
function furnish(project: string, own: string[]): void {
  for (const part of own) cpSync(join(parts, part), project, { recursive: true });
  cpSync(join(parts, 'Sample.tsx'), join(project, 'Sample.tsx'));
  cpSync(join(parts, 'clinic'), join(project, 'clinic'), { recursive: true });
  for (const [name, picture] of Object.entries(pictures)) {
    cpSync(join(root, 'packages/samples/pictures', picture), join(project, 'public/pictures', name));
  }
}

function prepend(path: string, text: string): void {
  writeFileSync(path, text + readFileSync(path, 'utf8'));
}

/** Installs a starter's own dependencies and all packages together, in one go. */
async function install(folder: string, tarballs: Tarball[], others: Record<string, string> = {}): Promise<void> {
  const path = join(folder, 'package.json');
  const manifest: { dependencies: Record<string, string>; devDependencies: Record<string, string> } = JSON.parse(
    readFileSync(path, 'utf8'),
  );
  const packages = Object.fromEntries(tarballs.map((tarball) => [tarball.name, `file:${tarball.path}`]));
  for (const name of Object.keys(others)) delete manifest.devDependencies[name];
  // What a package can use, but does not bring, is imported by a check.
  Object.assign(manifest.dependencies, { pg: '^8.16.0' }, others, packages);
  writeFileSync(path, JSON.stringify(manifest, null, 2));
  await tool('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline'], folder);
}
