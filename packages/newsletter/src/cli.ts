#!/usr/bin/env node
import { statfsSync } from 'node:fs';
import { text } from 'node:stream/consumers';

import { run } from './cli/run.js';

function free(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

process.exitCode = await run(process.argv.slice(2), {
  env: process.env,
  isTerminal: process.stderr.isTTY ?? false,
  print: (line) => process.stdout.write(`${line}\n`),
  printError: (line) => process.stderr.write(`${line}\n`),
  progress: (line) => process.stderr.write(`\r${line}`),
  free,
  input: () => text(process.stdin),
});
