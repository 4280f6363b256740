import { erase, verifyErasure } from '../duties/index.js';
import { addressIn, Refused, type Work } from './around.js';

async function verify(work: Work, code: string): Promise<number> {
  const { store, values, around } = work;
  const receipt = await verifyErasure(store, await addressIn(work, 'erase --verify'), code);
  if (values.json) around.print(JSON.stringify({ erased: receipt !== undefined, id: receipt?.id, at: receipt?.at }));
  else if (receipt) around.print(`Erased at ${receipt.at}. Receipt ${receipt.id}.`);
  if (!receipt && !values.json) around.printError('This address and this code belong to no receipt.');
  return receipt ? 0 : 1;
}

/** Says what would be erased, and with `--yes` erases it. */
export async function eraseOne(work: Work): Promise<number> {
  const { store, values, around } = work;
  if (values.verify !== undefined) return verify(work, values.verify);
  const email = await addressIn(work, 'erase');
  const record = await store.find(email);
  if (!record) throw new Refused('Nobody has this address.');
  const { subscriber, jobs, tokens } = record;
  const told = subscriber.confirmedAt !== undefined;
  if (!values.yes) {
    const would = {
      dryRun: true,
      state: subscriber.state,
      jobs: jobs.length,
      links: tokens.length,
      providerIsTold: told,
    };
    around.print(
      values.json
        ? JSON.stringify(would)
        : `Would erase one person (${subscriber.state}), ${jobs.length} jobs and ${tokens.length} links${told ? ', and have the provider told' : ''}. Nothing was erased: --yes does it.`,
    );
    return 0;
  }
  const erased = await erase(store, email, new Date());
  if (!erased) throw new Refused('Nobody has this address any more.');
  const { code, receipt } = erased;
  around.print(
    values.json
      ? JSON.stringify({ erased: true, id: receipt.id, at: receipt.at, code, providerIsTold: told })
      : [
          `Erased at ${receipt.at}. Receipt ${receipt.id}.`,
          `Code: ${code}`,
          'Give the person the code. It is kept nowhere; with it and the address, erase --verify proves the erasure.',
        ].join('\n'),
  );
  return 0;
}
