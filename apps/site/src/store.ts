import { clinic } from './clinic.ts';
import { openStore, type Store } from './newsletter/index.ts';

let opened: Store | undefined;

/** Where this clinic's sign-ups are kept. `server.ts` says which file; `astro dev` has one of its own. */
export function store(): Store {
  opened ??= openStore(process.env.CAIRN_DATABASE ?? `.data/${clinic.id}-dev.sqlite`);
  return opened;
}
