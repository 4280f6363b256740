import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { nearest } from '@cairn-ds/problems';

import { StoreError } from '../store/index.js';
import { Refused, type Surroundings, UsageError, type Values, type Work } from './around.js';
import { ask } from './ask.js';
import { doctor } from './doctor.js';
import { eraseOne } from './erase.js';
import { exportPeople } from './export.js';
import { list } from './list.js';
import { openStore } from './openStore.js';
import { migrate, retry, stats } from './upkeep.js';

const help = `cairn-newsletter: looks after the sign-ups of a newsletter

  cairn-newsletter list                people, oldest first
      --state confirmed                only pending, confirmed, unsubscribed or quarantined
      --dead                           what was given up, and why
  cairn-newsletter export ADDRESS      all that is kept of one person
      --format json|csv                default: json
      --out FILE                       writes it there, for its owner alone
  cairn-newsletter export --all        the consent record of everyone: needs --out
  cairn-newsletter erase ADDRESS       says what would be erased
      --yes                            erases it, and prints a code that proves it
      --verify CODE                    proves that the person was erased
  cairn-newsletter ask                 says how many people were never asked to confirm
      --yes                            has them asked
  cairn-newsletter retry               tries again what was given up
  cairn-newsletter stats               counts by state, and how long the oldest thing waits
  cairn-newsletter migrate             brings the store up to date
  cairn-newsletter doctor              looks for what does not work; also at the mail server of SMTP_URL

  The store: --file PATH for SQLite; or DATABASE_URL, and --schema NAME, for PostgreSQL.
  --json prints for programs. With - for ADDRESS it is read from the standard input, so that no history keeps it.
Exit codes: 0 all is well, 1 it could not be done or something is found, 2 the command is not understood.`;

const options = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  json: { type: 'boolean' },
  file: { type: 'string' },
  schema: { type: 'string' },
  state: { type: 'string' },
  dead: { type: 'boolean' },
  all: { type: 'boolean' },
  format: { type: 'string' },
  out: { type: 'string' },
  yes: { type: 'boolean' },
  verify: { type: 'string' },
} as const;

interface Command {
  run: (work: Work) => Promise<number>;
  /** Options besides those that every command takes. */
  takes?: readonly (keyof Values)[];
  /** How many words after it. */
  words?: number;
}

const everywhere: readonly (keyof Values)[] = ['json', 'file', 'schema'];

const commands: Readonly<Record<string, Command>> = {
  list: { run: list, takes: ['state', 'dead'] },
  export: { run: exportPeople, takes: ['all', 'format', 'out'], words: 1 },
  erase: { run: eraseOne, takes: ['yes', 'verify'], words: 1 },
  ask: { run: ask, takes: ['yes'] },
  retry: { run: retry },
  stats: { run: stats },
  migrate: { run: migrate },
  doctor: { run: doctor },
};

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The command, or what is not understood about it. */
function understood(name: string | undefined, words: readonly string[], values: object): Command {
  if (name === undefined) throw new UsageError('A command is missing.');
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    const meant = nearest(name, Object.keys(commands));
    throw new UsageError(`"${name}" is not a command.${meant ? ` Did you mean "${meant}"?` : ''}`);
  }
  const taken = new Set<string>([...everywhere, ...(command.takes ?? [])]);
  const strange = Object.keys(values).find((option) => !taken.has(option));
  if (strange) throw new UsageError(`${name} has no option --${strange}.`);
  const { words: most = 0 } = command;
  if (words.length > most) {
    throw new UsageError(
      `${name} takes ${most === 0 ? 'no address' : 'one address'}; "${words.slice(most).join(' ')}" is too much.`,
    );
  }
  return command;
}

const version = () =>
  (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version;

/** Says in one line what went wrong, and gives the exit code for it. */
function refuse(error: unknown, isJson: boolean, { print, printError }: Surroundings): number {
  if (error instanceof UsageError) {
    printError(`${error.message}\n\n${help}`);
    return 2;
  }
  const message = error instanceof Error ? error.message : String(error);
  const line =
    error instanceof Refused || error instanceof StoreError
      ? message
      : `The store could not be used: ${message}. If it was updated: cairn-newsletter migrate`;
  if (isJson) print(JSON.stringify({ ok: false, message: line }));
  else printError(line);
  return 1;
}

/**
 * Runs the command line.
 *
 * @returns The exit code: 0 all is well, 1 it could not be done or something is found, 2 the command is not understood.
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
    const [name, ...rest] = positionals;
    const command = understood(name, rest, values);
    const store = await openStore(values, around, command.run === migrate);
    try {
      return await command.run({ store, words: rest, values, around });
    } finally {
      await store.close();
    }
  } catch (error) {
    return refuse(error, isJson, around);
  }
}
