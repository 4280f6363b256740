import { globSync, readdirSync, rmSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';

import { className } from '@cairn-ds/config/classNames';
import { lean } from '@cairn-ds/config/lean';
import { vanillaExtractPlugin } from '@vanilla-extract/esbuild-plugin';
import { build, transform, type Plugin } from 'esbuild';
import { defineConfig } from 'tsup';

const named = new Map<string, string>();

const styles = vanillaExtractPlugin({
  identifiers(style) {
    const name = className(style);
    const owner = `${style.filePath} ${style.hash}`;
    if ((named.get(name) ?? owner) !== owner) {
      throw new Error(
        `Two styles are called ${name}, and each would take the other's looks: rename one in ${style.filePath}.`,
      );
    }
    named.set(name, owner);
    return name;
  },
});

/** Keeps one output file for each source file: bundling would lose 'use client' and repeat shared code. */
const keepFiles: Plugin = {
  name: 'keep-files',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\// }, ({ path, importer, kind }) =>
      kind !== 'entry-point' && importer.startsWith(`${import.meta.dirname}/src/`)
        ? { path, external: true }
        : undefined,
    );
  },
};

const call = String.raw`warn\((?:[^;]|;(?!$))*?\);`;

/** A call of `warn`, together with what alone decides whether it is made: that is of no use to visitors either. */
const told = new RegExp(
  String.raw`(?<=^ *)if \(.*\)(?: \{\s+${call}\n *\}|\s+${call})$|(?<=^ *(?:else )?)${call}$`,
  'gm',
);

/**
 * Asks around each call of `warn` whether there is a developer, in the words that bundlers know, so that what is told to
 * developers is no part of what visitors load. A browser without a bundler has no `process`, and asking for it throws.
 */
const warnInDevelopment: Plugin = {
  name: 'warn-in-development',
  setup({ onLoad }) {
    onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
      if (path.endsWith('.css.ts')) return undefined;
      const source = await readFile(path, 'utf8');
      return {
        contents: source.replaceAll(told, "try { if (process.env.NODE_ENV !== 'production') $& } catch {}"),
        loader: path.endsWith('x') ? 'tsx' : 'ts',
      };
    });
  },
};

/**
 * One stylesheet for each component, complete by itself; and those of `src/sheets` for many, where `clinic.css` adds to
 * `styles.css`.
 */
async function writeStyles() {
  for (const part of globSync('dist/**/*.css.css')) rmSync(part);
  const components = readdirSync('src/components');
  const { outputFiles } = await build({
    entryPoints: [
      { in: 'src/sheets/styles.ts', out: 'styles' },
      { in: 'src/sheets/clinic.ts', out: 'clinic' },
      ...components.map((name) => ({ in: `src/components/${name}/index.ts`, out: `components/${name}/styles` })),
    ],
    outdir: 'dist',
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    target: ['chrome123', 'firefox121', 'safari17.5'],
    packages: 'external',
    plugins: [styles],
    logLevel: 'warning',
  });
  const texts = new Map(outputFiles.map(({ path, text }) => [relative('dist', path), text]));
  const sheet = (name: string) => ({ css: texts.get(`${name}.css`) ?? '', code: texts.get(`${name}.js`) ?? '' });
  for (const path of texts.keys()) {
    if (!path.endsWith('.css')) continue;
    const name = path.slice(0, -'.css'.length);
    await mkdir(join('dist', dirname(path)), { recursive: true });
    await writeFile(join('dist', path), lean(sheet(name), name === 'clinic' ? sheet('styles') : undefined));
  }
}

/**
 * Writes the classes into the code that uses them: a name that is used once or twice takes less room than a variable for
 * it. What has no class stays an import.
 */
async function inlineClasses() {
  const values = new Map<string, Record<string, unknown>>();
  for (const path of globSync('dist/**/*.css.js')) {
    values.set(path, (await import(`${pathToFileURL(path)}?${performance.now()}`)) as Record<string, unknown>);
  }
  for (const path of globSync('dist/**/*.js')) {
    if (!path.endsWith('.css.js')) await writeFile(path, await withClasses(path, values));
  }
}

const styleImport = /^import (?:\* as (\w+)|\{\s*([^}]+?)\s*\}) from "(\.[^"]+\.css\.js)";\n/gm;

async function withClasses(path: string, values: ReadonlyMap<string, Record<string, unknown>>): Promise<string> {
  const define: Record<string, string> = {};
  const code = await readFile(path, 'utf8');
  const rest = code.replaceAll(styleImport, (line, all: string | undefined, some = '', from = '') => {
    const classes = values.get(join(dirname(path), from)) ?? {};
    const used = all
      ? Object.entries(classes).map(([name, value]) => [`${all}.${name}`, value] as const)
      : `${some}`.split(/,\s*/).map((named) => {
          const [name = '', local = name] = named.split(' as ');
          return [local, classes[name]] as const;
        });
    if (!used.every(([, value]) => typeof value === 'string')) return line;
    for (const [name, value] of used) define[name] = JSON.stringify(value);
    return '';
  });
  if (rest === code) return code;
  return joined((await transform(rest, { define, format: 'esm', target: 'es2022' })).code);
}

/** `clsx("a", "b", c)` as `clsx("a b", c)`, and `clsx("a", "b")` as `"a b"`. */
const joined = (code: string): string =>
  code
    .replaceAll(/\bclsx\(\s*"[^"]*"(?:,\s*"[^"]*")+/g, (call) => call.replaceAll(/",\s*"/g, ' '))
    .replaceAll(/\bclsx\(\s*("[^"]*")\s*\)/g, '$1');

export default defineConfig({
  entry: ['src/**/*.{ts,tsx}', '!src/**/*.{test,stories}.{ts,tsx}', '!src/test/**'],
  format: 'esm',
  target: 'es2022',
  bundle: true,
  splitting: false,
  clean: true,
  silent: true,
  esbuildPlugins: [keepFiles, warnInDevelopment, styles],
  async onSuccess() {
    await writeStyles();
    await inlineClasses();
  },
});
