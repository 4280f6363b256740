import { once } from 'node:events';
import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';

import { csvHead, csvLine, everyone } from '../duties/index.js';
import type { Subscriber } from '../model/index.js';
import { addressIn, Refused, UsageError, type Work } from './around.js';

const formats: Readonly<Record<string, { head: string; line: (person: Subscriber) => string }>> = {
  csv: { head: csvHead, line: csvLine },
  // One object a line.
  json: { head: '', line: (person) => `${JSON.stringify(person)}\n` },
};

function formatOf({ values: { format = 'json' } }: Work) {
  const found = Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (found) return found;
  throw new UsageError('--format is json or csv.');
}

/** Writes a file that is its owner's alone and is whole once it is there. */
async function writeFile(path: string, lines: AsyncIterable<string>): Promise<void> {
  if (existsSync(path)) throw new Refused(`${path} is there already, and stays as it is. Give another path.`);
  const part = `${path}.part`;
  const file = createWriteStream(part, { mode: 0o600 });
  try {
    for await (const line of lines) if (!file.write(line)) await once(file, 'drain');
    file.end();
    await finished(file);
    await rename(part, path);
  } catch (error) {
    file.destroy();
    await rm(part, { force: true });
    throw new Refused(`${path} could not be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function exportAll(work: Work): Promise<number> {
  const { store, values, around } = work;
  const { head, line } = formatOf(work);
  if (!values.out) throw new UsageError('export --all needs a file to write to: --out FILE');
  let count = 0;
  async function* lines() {
    yield head;
    for await (const person of everyone(store)) {
      yield line(person);
      count += 1;
      if (around.isTerminal && count % 100 === 0) around.progress(`${count} people …`);
    }
  }
  await writeFile(values.out, lines());
  around.printError(
    `${around.isTerminal ? '\r' : ''}${count} people are in ${values.out}. It holds addresses: keep it as you keep those.`,
  );
  return 0;
}

/** Writes out all that is kept of one person, or the consent record of everyone. */
export async function exportPeople(work: Work): Promise<number> {
  const { store, values, around } = work;
  if (values.all) {
    if (work.words.length > 0) throw new UsageError('export takes an address or --all, not both.');
    return exportAll(work);
  }
  const { head, line } = formatOf(work);
  const record = await store.find(await addressIn(work, 'export'));
  if (!record) throw new Refused('Nobody has this address.');
  const text = values.format === 'csv' ? head + line(record.subscriber) : `${JSON.stringify(record, null, 2)}\n`;
  if (!values.out) around.print(text.trimEnd());
  else {
    const whole = (async function* () {
      yield text;
    })();
    await writeFile(values.out, whole);
  }
  return 0;
}
