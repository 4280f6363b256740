import { statSync } from 'node:fs';

import { reaches } from '../mail/smtp.js';
import type { Stats } from '../model/index.js';
import type { Work } from './around.js';
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
  const findings = [
    ...(values.file === undefined ? [] : [fileFinding(values.file)]),
    ...outboxFindings(await store.stats(new Date())),
    ...(smtp ? [await mailFinding(smtp)] : []),
  ];
  const ok = findings.every((finding) => finding.ok);
  if (values.json) around.print(JSON.stringify({ ok, findings }));
  else
    for (const finding of findings) around.print(`${finding.ok ? 'ok  ' : 'look'}  ${finding.name}: ${finding.says}`);
  return ok ? 0 : 1;
}
