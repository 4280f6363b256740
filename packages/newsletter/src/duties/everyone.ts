import type { Subscriber, SubscriberState } from '../model/index.js';
import type { Store } from '../store/index.js';

const page = 500;

/** Everyone in a store, oldest first, some hundred at a time. */
export async function* everyone(store: Store, state?: SubscriberState): AsyncGenerator<Subscriber> {
  let after: Subscriber | undefined;
  do {
    const people = await store.list({ state, after, limit: page });
    yield* people;
    after = people.length < page ? undefined : people.at(-1);
  } while (after);
}
