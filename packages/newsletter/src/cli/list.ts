import { nearest } from '@cairn-ds/problems';

import { everyone } from '../duties/index.js';
import type { SubscriberState } from '../model/index.js';
import { UsageError, type Work } from './around.js';

const states: readonly SubscriberState[] = ['pending', 'confirmed', 'unsubscribed', 'quarantined'];
/** Of dead letters, how many are shown: there is something to put right long before. */
const most = 1000;

function stateNamed(name: string | undefined): SubscriberState | undefined {
  const state = states.find((each) => each === name);
  if (name === undefined || state) return state;
  const meant = nearest(name, states);
  throw new UsageError(`--state is one of ${states.join(', ')}.${meant ? ` Did you mean ${meant}?` : ''}`);
}

async function listDead({ store, values, around: { print } }: Work): Promise<void> {
  for (const job of await store.jobs('dead', most)) {
    print(
      values.json
        ? JSON.stringify(job)
        : [job.createdAt, job.kind, `${job.attempts} attempts`, job.error ?? '', job.subscriberId ?? 'erased'].join(
            '  ',
          ),
    );
  }
}

/** Lists people, or what was given up. As JSON, one object a line, however many there are. */
export async function list(work: Work): Promise<number> {
  const { store, values, around } = work;
  if (values.dead) await listDead(work);
  else {
    for await (const person of everyone(store, stateNamed(values.state))) {
      const { createdAt, state, email } = person;
      around.print(values.json ? JSON.stringify(person) : [createdAt, state.padEnd(12), email].join('  '));
    }
  }
  return 0;
}
