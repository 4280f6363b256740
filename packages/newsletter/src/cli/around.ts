import { deliverable } from '../model/deliverable.js';
import type { Store } from '../store/index.js';

/** What the command line stands in. */
export interface Surroundings {
  env: Readonly<Record<string, string | undefined>>;
  /** Whether someone watches what is printed as errors. */
  isTerminal: boolean;
  print: (line: string) => void;
  printError: (line: string) => void;
  /** Shows how far long work is, over what it showed before. */
  progress: (line: string) => void;
  /** Bytes that are free on the disk of a folder. */
  free: (folder: string) => number;
  /** All of the standard input. */
  input: () => Promise<string>;
}

/** What a command works with. */
export interface Work {
  store: Store;
  /** Words after the command. */
  words: readonly string[];
  values: Values;
  around: Surroundings;
}

export interface Values {
  json?: boolean | undefined;
  file?: string | undefined;
  schema?: string | undefined;
  state?: string | undefined;
  dead?: boolean | undefined;
  all?: boolean | undefined;
  format?: string | undefined;
  out?: string | undefined;
  yes?: boolean | undefined;
  verify?: string | undefined;
}

/** The command could not be understood. */
export class UsageError extends Error {}

/** What was asked for cannot be done, and the message says why. */
export class Refused extends Error {}

/** The address that a command is about, as the store has it. With `-` it is read, so that no list of commands keeps it. */
export async function addressIn({ words: [word], around }: Work, command: string): Promise<string> {
  if (word === undefined) throw new UsageError(`${command} needs an address, or - to read it.`);
  const address = (word === '-' ? await around.input() : word).trim();
  if (address === '') throw new UsageError(`${command} needs an address, and nothing was to be read.`);
  // What has no such form was never kept.
  return deliverable(address) || address;
}
