// @vitest-environment node
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';

import { className } from '@cairn-ds/config/classNames';
import { layers } from '@cairn-ds/tokens';
import { build, type BuildOptions, type Platform, type StdinOptions } from 'esbuild';
import { describe, expect, test } from 'vitest';

const read = (path: string) => readFileSync(path, 'utf8');
const stylesheets = globSync('dist/**/*.css').toSorted();
const components = globSync('dist/components/*/index.js')
  .map((path) => basename(dirname(path)))
  .toSorted();

/** Statements of a stylesheet that stand in no cascade layer of Cairn. */
function unlayered(css: string): string[] {
  let depth = 0;
  let layeredAt = 0;
  const found: string[] = [];
  for (const [, prelude = '', end] of css.matchAll(/([^{};]*)([{};])/g)) {
    if (end === '}') depth -= 1;
    if (depth < layeredAt) layeredAt = 0;
    if (end === '{') depth += 1;
    if (prelude.startsWith('@layer cairn.')) layeredAt ||= depth;
    else if (end !== '}' && !layeredAt && !prelude.startsWith('@')) found.push(prelude);
  }
  return found;
}

/** Every module of the package that a module needs, itself included. */
function modulesOf(entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  for (const [, path = ''] of read(entry).matchAll(/(?:from|import) ?["'](\.[^"']+)["']/g)) {
    modulesOf(relative('.', join(dirname(entry), path)), seen);
  }
  return seen;
}

/** Every rule of a stylesheet: what it stands in, its selector and what it says. */
function rulesIn(css: string): string[] {
  const around: string[] = [];
  return [...css.matchAll(/([^{};]*);?([{}])|([^{};]*);/g)].flatMap(([, before = '', brace, declaration]) => {
    if (brace === '{') around.push(before);
    const found = before || declaration;
    const said = brace === '{' || !found ? [] : [[...around, found].join(' { ')];
    if (brace === '}') around.pop();
    return said;
  });
}

describe('the stylesheets', () => {
  test.each([
    ['styles.css', 9000],
    ['clinic.css', 2500],
  ])('%s takes at most %i bytes gzipped, without themes and fonts', (path, most) => {
    expect(gzipSync(read(`dist/${path}`), { level: 9 }).length).toBeLessThanOrEqual(most);
  });

  test('clinic.css repeats nothing that styles.css has', () => {
    const known = new Set(rulesIn(read('dist/styles.css')));
    const own = rulesIn(read('dist/clinic.css'));
    expect(own).toContain('@layer cairn.components { .cairn-LocationCard-parts { display:grid');
    expect(known.size).toBeGreaterThan(1000);
    expect(own.filter((rule) => known.has(rule) && !rule.startsWith('@layer cairn.tokens,'))).toEqual([]);
  });

  test.each(stylesheets)('%s has no !important, and every rule in a layer of Cairn', (path) => {
    expect(read(path)).not.toContain('!important');
    expect(unlayered(read(path))).toEqual([]);
  });

  test.each(stylesheets)('%s names no brand', (path) => {
    expect(read(path)).not.toMatch(/\[data-brand\W?=/);
  });

  test.each(stylesheets)('%s opens with the order of the layers, so that it may load first', (path) => {
    const order = [...read(path).matchAll(/@layer ([^{;]+)/g)].flatMap(([, names = '']) => names.split(/, ?/));
    expect([...new Set(order)].filter((name) => name.startsWith('cairn'))).toEqual(Object.values(layers));
  });
});

describe('a rule outside of a layer', () => {
  test.each(['a{b:c}', '@layer cairn.base{a{b:c}}d{e:f}', '@media print{a{b:c}}', '@layer other{a{b:c}}'])(
    'is found in %s',
    (css) => expect(unlayered(css)).not.toEqual([]),
  );
});

// A part of another component is an `index.js` alone, and uses some of what the styles of that one import.
const wholes = components.filter((name) => existsSync(`dist/components/${name}/${name}.js`));

test.each(wholes)('the stylesheet of %s is complete by itself', (name) => {
  const everything = read('dist/styles.css') + read('dist/clinic.css');
  const path = `dist/components/${name}/styles.css`;
  const own = existsSync(path) ? read(path) : '';
  // Of what components share, a component uses what it imports; of another component, it may use a part.
  const modules = [...modulesOf(`dist/components/${name}/index.js`)].filter(
    (path) => !path.startsWith('dist/internal/styles/'),
  );
  const used = modules
    .map(read)
    .flatMap((code) => code.match(/(?<![\w-])cairn-[\w-]+/g) ?? [])
    .filter((one) => !/^cairn-[A-Z]/.test(one) || one.split('-')[1] === name);
  const styled = (css: string, one: string) => new RegExp(`\\.${one}(?![\\w-])`).test(css);
  const missing = used.filter((one) => styled(everything, one) && !styled(own, one));
  expect([...new Set(missing)]).toEqual([]);
});

describe('the class of a style', () => {
  const modules = globSync('dist/**/*.css.js').toSorted();
  const classNames = /^cairn-[\w-]+( cairn-[\w-]+)*$/;

  test.each(modules)('in %s follows from the names of its file and its export alone', async (path) => {
    const exported: Record<string, unknown> = await import(
      /* @vite-ignore */ new URL(`../../${path}`, import.meta.url).href
    );
    for (const [name, value] of Object.entries(exported)) {
      if (typeof value !== 'string' || !classNames.test(value)) continue;
      expect(value.split(' ')[0]).toBe(className({ filePath: path.replace(/js$/, 'ts'), debugId: name }));
    }
  });

  test('is that of no other style', () => {
    const made = modules.flatMap((path) => [...read(path).matchAll(/"(cairn-[\w-]+)(?: cairn-[\w-]+)*"/g)]);
    const names = made.map(([, own]) => own);
    expect(names.length).toBeGreaterThan(200);
    expect(names.filter((own, index) => names.indexOf(own) !== index)).toEqual([]);
  });

  test.each(stylesheets)('%s never matches a class by a part of its name, which that of a host may contain', (path) => {
    expect(read(path)).not.toMatch(/\[class[*^~|$]?=/);
  });

  test('cannot be made without a name', () => {
    expect(() => className({ filePath: 'src/components/Button/Button.css.ts' })).toThrow('Make it with `rule`');
  });
});

test('no component loads a table of classes: each has its own written in', () => {
  const importing = globSync('dist/{components,enhance,labels}/**/*.js').filter((path) =>
    /\.css\.js["']/.test(read(path)),
  );
  expect(importing).toEqual([]);
  expect(read('dist/components/Faq/Faq.js')).toContain('"cairn-Faq cairn-measured cairn-base"');
});

test('no module imports a stylesheet', () => {
  const importing = globSync('dist/**/*.js').filter((path) => /["'][^"']+\.css["']/.test(read(path)));
  expect(importing).toEqual([]);
});

describe('what is told to developers', () => {
  const bundled = async (options: BuildOptions) => {
    const { outputFiles = [] } = await build({ bundle: true, minify: true, write: false, outdir: 'none', ...options });
    return outputFiles.map(({ text }) => text).join('');
  };
  const everything = (mode: string) =>
    bundled({
      entryPoints: ['dist/index.js', 'dist/enhance/index.js'],
      format: 'esm',
      external: ['react', 'react-dom'],
      define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    });

  test('is no part of what visitors load', async () => {
    // The second are words of another package, on a telephone number.
    const told = ['console.error', 'check every digit'];
    const [production, development] = [await everything('production'), await everything('development')];
    expect(told.filter((words) => production.includes(words))).toEqual([]);
    expect(told.filter((words) => development.includes(words))).toEqual(told);
  });

  test('has nothing around it that swallows what else goes wrong', async () => {
    expect((await everything('production')).match(/.{80}catch(?:\(\w+\))?\{\}/g)).toBe(null);
  });

  test('is not told, and breaks nothing, in a browser without a bundler, which has no `process`', async () => {
    const code = await bundled({ entryPoints: ['dist/internal/dates.js'], format: 'iife', globalName: 'dates' });
    expect(runInNewContext(`${code}; String(dates.formatDate('soon'))`)).toBe('undefined');
  });
});

describe('the words of other languages', () => {
  const code = (more = ''): StdinOptions => ({
    contents: `export { wordsOf } from './dist/labels/words.js';
      export { en } from './dist/components/WeekSchedule/WeekSchedule.labels.js';${more}`,
    resolveDir: '.',
  });
  const bundled = async (stdin: StdinOptions, platform: Platform = 'browser') => {
    const { outputFiles = [] } = await build({
      stdin,
      platform,
      bundle: true,
      write: false,
      charset: 'utf8',
      format: 'iife',
      globalName: 'cairn',
    });
    const told: string[] = [];
    const hours = (language: string): string =>
      String(
        runInNewContext(`${outputFiles[0]?.text}; cairn.wordsOf('WeekSchedule', cairn.en, ${language}).hours(2)`, {
          process: { env: {} },
          console: { error: (message: string) => told.push(message) },
        }),
      );
    return { text: outputFiles[0]?.text ?? '', told, hours };
  };

  test('are found by their tags on a server', async () => {
    const { told, hours } = await bundled(code(), 'node');
    expect(hours("'es-MX'")).toBe('2 horas');
    expect(told).toEqual([]);
  });

  test('are no part of what a browser loads, and a developer who asks for them is told', async () => {
    const { text, told, hours } = await bundled(code());
    expect(text).not.toMatch(/horas|Esta página/);
    expect(hours("'en'")).toBe('2 hours');
    expect(told).toEqual([]);
    expect(hours("'es'")).toBe('2 hours');
    expect(hours("{ tag: 'es-MX', WeekSchedule: {} }")).toBe('2 hours');
    expect(told).toEqual([
      expect.stringContaining('Give `language={spanish}`'),
      expect.stringContaining('Give `language={spanish}`'),
    ]);
  });

  test('are there in a browser where the code names them', async () => {
    const { text, told, hours } = await bundled(code("export { spanish } from './dist/labels/spanish.js';"));
    expect(text).toContain('Esta página');
    expect(text).not.toContain('This page');
    expect(hours('cairn.spanish')).toBe('2 horas');
    expect(hours("{ ...cairn.spanish, tag: 'es-MX' }")).toBe('2 horas');
    expect(hours("{ tag: 'ro', WeekSchedule: { hours: (count) => `${count} ore` } }")).toBe('2 ore');
    expect(told).toEqual([]);
  });
});

test.each([
  ['CallBar', 'barButton'],
  ['CallButton', 'buttonOnDesk'],
  ['CallPanel', 'plateLink'],
])('%s is imported alone, with the styles that it uses and no others', async (part, own) => {
  const css = read(`dist/components/${part}/styles.css`);
  const others = ['barButton', 'buttonOnDesk', 'plateLink'].filter((one) => one !== own);
  expect(css).toContain(`cairn-CallToActionPhone-${own}`);
  for (const other of others) expect(css).not.toContain(`cairn-CallToActionPhone-${other}`);
  const exported: Record<string, unknown> = await import(
    /* @vite-ignore */ new URL(`../../dist/components/${part}/index.js`, import.meta.url).href
  );
  expect(Object.keys(exported)).toEqual([part]);
});

test('lines are made pretty only by engines that survive it: WebKit 2.50 ends the page in a narrow window', () => {
  const [before = '', within = ''] = read('dist/styles.css').toString().split('@supports (hyphenate-limit-chars:14){');
  expect(before).not.toContain('text-wrap:pretty');
  expect(within.split('}}', 1)[0]).toContain('text-wrap:pretty');
  expect(within.split('text-wrap:pretty')).toHaveLength(2);
});
