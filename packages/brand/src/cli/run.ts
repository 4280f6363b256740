import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { nearest } from '@cairn-ds/problems';
import { BrandError } from '../problems.js';
import { readBrandFile } from './brandFile.js';
import { filesOf, leftOver } from './build.js';
import { report, reportJson } from './check.js';
import { previewHtml } from './preview.js';
import { readBack, readReport, readReportJson, versionNamed } from './read.js';
import { write, WriteError } from './write.js';

/** What the command line stands in. */
export interface Surroundings {
  /** Folder from which paths are read and packages are looked for. */
  folder: string;
  env: Readonly<Record<string, string | undefined>>;
  isTerminal: boolean;
  print: (text: string) => void;
  printError: (text: string) => void;
}

const help = `cairn-brand: a readable theme from a few colors

  cairn-brand check brand.json               proves every pair of colors, and says what moved
      --json                                 the same for a program
  cairn-brand build brand.json --out DIR     writes brand.css, brand.ts, design tokens and fonts
      --scoped                               for [data-brand] only, not for the whole document
  cairn-brand preview brand.json             writes one page to look at
      --out FILE                             default: NAME.preview.html
  cairn-brand read brand.tokens.json         reads design tokens back, and says which roles they change
      --brand brand.json                     what they were exported from, where a tool dropped it
      --mode light|dark|lightMore|darkMore   of which version a file of one mode is, where a tool dropped it
      --out FILE                             writes the brand file with the changes
      --json                                 the same for a program

The least brand.json is { "name": "sample", "colors": { "primary": "#14443c" } }.
Exit codes: 0 all is well, 1 the brand or a file is refused, 2 the command is not understood.`;

/** The command could not be understood. */
class UsageError extends Error {}

const commands = ['check', 'build', 'preview', 'read'] as const;
type Command = (typeof commands)[number];
const isCommand = (word: string): word is Command => commands.some((command) => command === word);

const options = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  json: { type: 'boolean' },
  out: { type: 'string', short: 'o' },
  scoped: { type: 'boolean' },
  brand: { type: 'string' },
  mode: { type: 'string' },
} as const;

const optionsOf: Record<Command, readonly string[]> = {
  check: ['json'],
  build: ['out', 'scoped'],
  preview: ['out'],
  read: ['brand', 'mode', 'out', 'json'],
};
/** What each command takes. */
const takes: Record<Command, [what: string, example: string]> = {
  check: ['a brand file', 'brand.json'],
  build: ['a brand file', 'brand.json'],
  preview: ['a brand file', 'brand.json'],
  read: ['a tokens file', 'brand.tokens.json'],
};

type Values = ReturnType<typeof parse>['values'];

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The command and its file, or what is not understood about them. */
function understood(words: readonly string[], values: Values): { command: Command; path: string } {
  const [command, path, ...rest] = words;
  if (command === undefined) throw new UsageError('A command is missing.');
  if (!isCommand(command)) {
    const meant = nearest(command, commands);
    throw new UsageError(`"${command}" is not a command.${meant ? ` Did you mean "${meant}"?` : ''}`);
  }
  const [what, example] = takes[command];
  if (path === undefined) throw new UsageError(`${command} needs ${what}: cairn-brand ${command} ${example}`);
  if (rest.length > 0) throw new UsageError(`${command} takes one file; "${rest.join(' ')}" is too much.`);
  const strange = Object.keys(values).find((option) => !optionsOf[command].includes(option));
  if (strange) throw new UsageError(`${command} has no option --${strange}.`);
  if (command === 'build' && !values.out) throw new UsageError('build needs a folder to write to: --out DIR');
  return { command, path };
}

/** Whether to print in colour: https://no-color.org, https://force-color.org, then what the terminal is. */
function hasColor({ env, isTerminal }: Surroundings): boolean {
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (env['NO_COLOR']) return false;
  return isTerminal && env['TERM'] !== 'dumb';
}

async function build(path: string, values: Values, { folder, print }: Surroundings): Promise<void> {
  const out = values.out ?? '';
  const target = resolve(folder, out);
  const { files, fonts } = await filesOf(await readBrandFile(path, folder), folder, { root: !values.scoped });
  const old = leftOver(target, files);
  write(files, target, old);
  const removed =
    old.length > 0 ? ['Removed, since the brand has no use for it any more:', ...old.map((file) => `  ${file}`)] : [];
  print([`Written to ${out}:`, ...[...files.keys()].map((file) => `  ${file}`), ...removed, ...fonts.notes].join('\n'));
  if (fonts.preload.length === 0) return;
  const links = fonts.preload.map(
    (font) => `  <link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin>`,
  );
  print(['Preload in the head of every page, at the address where you serve them:', ...links].join('\n'));
}

async function preview(path: string, values: Values, { folder, print }: Surroundings): Promise<void> {
  const file = await readBrandFile(path, folder);
  const { fonts } = await filesOf(file, folder, { root: true });
  const out = values.out ?? `${file.brand.name}.preview.html`;
  write(new Map([[basename(out), previewHtml(file.brand, fonts)]]), dirname(resolve(folder, out)));
  print(`Written to ${out}.`);
}

async function check(path: string, values: Values, around: Surroundings): Promise<void> {
  const file = await readBrandFile(path, around.folder);
  const { fonts } = await filesOf(file, around.folder, { root: true });
  const { notes } = fonts;
  around.print(
    values.json ? reportJson(file.brand, notes) : [report(file.brand, hasColor(around)), ...notes].join('\n'),
  );
}

async function read(path: string, values: Values, { folder, print }: Surroundings): Promise<void> {
  const version = versionNamed(values.mode);
  const result = await readBack(path, { brandPath: values.brand, version }, folder);
  if (values.out !== undefined) {
    const text = `${JSON.stringify(result.after.input, null, 2)}\n`;
    write(new Map([[basename(values.out), text]]), dirname(resolve(folder, values.out)));
  }
  print(values.json ? readReportJson(result) : readReport(result));
}

const actions: Record<Command, (path: string, values: Values, around: Surroundings) => Promise<void>> = {
  check,
  build,
  preview,
  read,
};

const version = () =>
  (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version;

/** Says what is wrong, and gives the exit code for it. Anything else is a mistake of this program. */
function refuse(error: unknown, isJson: boolean, { print, printError }: Surroundings): number {
  if (error instanceof UsageError) {
    printError(`${error.message}\n\n${help}`);
    return 2;
  }
  if (error instanceof BrandError) {
    if (isJson) print(JSON.stringify({ passes: false, problems: error.problems }, null, 2));
    else printError(error.message);
    return 1;
  }
  if (!(error instanceof WriteError)) throw error;
  printError(error.message);
  return 1;
}

/**
 * Runs the command line.
 *
 * @returns The exit code: 0 all is well, 1 the brand or a file is refused, 2 the command is not understood.
 */
export async function run(words: readonly string[], around: Surroundings): Promise<number> {
  let isJson = false;
  try {
    const { positionals, values } = parse(words);
    isJson = values.json ?? false;
    if (values.help || values.version) {
      around.print(values.help ? help : version());
      return 0;
    }
    const { command, path } = understood(positionals, values);
    await actions[command](path, values, around);
    return 0;
  } catch (error) {
    return refuse(error, isJson, around);
  }
}
