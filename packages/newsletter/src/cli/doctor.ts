import { statSync } from 'node:fs';
import { dirname } from 'node:path';

import { reaches } from '../mail/smtp.js';
import type { Stats } from '../model/index.js';
import { type Store, StoreError } from '../store/index.js';
import type { Surroundings, Work } from './around.js';
import { waitOf } from './upkeep.js';

interface Finding {
  ok: boolean;
  /** What was looked at. */
  name: string;
  /** What was found, and what to do about it. */
  says: string;
}

/** Seconds after which something that waits is worth a look. */
const long = 3600;

/** Megabytes that have to be free on a disk: thousands of people, and the log that the same disk may hold. */
const room = 100;

/** Whether the store takes what is written. */
async function storeFinding(store: Store): Promise<Finding> {
  try {
    await store.check();
    return { ok: true, name: 'store', says: 'takes what is written' };
  } catch (error) {
    if (error instanceof StoreError) return { ok: false, name: 'store', says: error.message };
    throw error;
  }
}

function diskFinding(path: string, { free }: Surroundings): Finding {
  const left = Math.floor(free(dirname(path)) / 1_000_000);
  const ok = left >= room;
  return {
    ok,
    name: 'disk',
    says: ok ? 'has room' : `has ${left} MB left, and nobody can sign up on one that is full`,
  };
}

function fileFinding(path: string): Finding {
  const mode = statSync(path).mode & 0o777;
  const ok = (mode & 0o077) === 0;
  const says = ok ? 'its owner alone can read it' : `others can read it (${mode.toString(8)}): chmod 600 ${path}`;
  return { ok, name: 'file', says };
}

function outboxFindings(stats: Stats): Finding[] {
  const wait = waitOf(stats, new Date());
  const { dead } = stats.jobs;
  return [
    {
      ok: wait < long,
      name: 'outbox',
      says:
        wait < long
          ? 'nothing waits for long'
          : `the oldest thing waits for ${Math.round(wait / 3600)} hours: is a server running, and does it reach the mail server?`,
    },
    {
      ok: dead === 0,
      name: 'dead letters',
      says: dead === 0 ? 'none' : `${dead}: see list --dead, put right what it says, then retry`,
    },
  ];
}

async function mailFinding(url: string): Promise<Finding> {
  const failure = await reaches(url);
  return { ok: !failure, name: 'mail server', says: failure ? `does not answer as it should (${failure})` : 'answers' };
}

/** Looks at all that has to work, and says what does not. */
export async function doctor({ store, values, around }: Work): Promise<number> {
  const smtp = around.env['SMTP_URL'];
  const kept = await storeFinding(store);
  const findings = [
    kept,
    ...(values.file === undefined ? [] : [fileFinding(values.file), diskFinding(values.file, around)]),
    ...(kept.ok ? outboxFindings(await store.stats(new Date())) : []),
    ...(smtp ? [await mailFinding(smtp)] : []),
  ];
  const ok = findings.every((finding) => finding.ok);
  if (values.json) around.print(JSON.stringify({ ok, findings }));
  else
    for (const finding of findings) around.print(`${finding.ok ? 'ok  ' : 'look'}  ${finding.name}: ${finding.says}`);
  return ok ? 0 : 1;
}
