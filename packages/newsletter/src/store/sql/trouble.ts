import { StoreError } from '../StoreError.js';

/** What may be wrong around a store, each with what it means and what to do. */
const troubles = {
  'disk-full': 'The disk of the store is full, so nothing more can be kept. Make room on it.',
  'disk-fails':
    'The disk of the store takes nothing, so nothing more can be kept. It may be full, read-only or broken, or this program may write no more to it.',
  'read-only':
    'The store can be read, but not written to, so nothing can be kept. Let this program write to the file and its folder, or to the database.',
  busy: 'Another program holds the store and does not let go of it, so nothing can be kept. Find that program and end it.',
  'no-place':
    'The file of the store cannot be where its path says, so nothing can be kept. Give the path of a file: what it names may be a folder, or in no folder.',
  damaged:
    'The file of the store is damaged, or not a database, so nothing can be kept. Put a copy of it in its place.',
  'not-migrated': 'The store has no tables yet, so nothing can be kept. Make them: cairn-newsletter migrate.',
  unreachable:
    'The database does not answer, so nothing can be kept. Start it, or look at its address and the network.',
  refused:
    'The database refuses this program, so nothing can be kept. Look at the user and the password in its address, and at what that user may do.',
};

export type Trouble = keyof typeof troubles;

/** The way to a database broke off while a transaction ended there. */
export const unclear = (cause: unknown): StoreError =>
  new StoreError(
    'unclear',
    'The database broke off while it kept something, so nobody knows whether it was kept. Look at the database; whoever tries again does no harm.',
    { cause },
  );

/** An error of a database as whoever looks after it understands it. What is no trouble around the store stays as it is. */
export const understood = (error: unknown, trouble: Trouble | undefined): unknown =>
  trouble === undefined || error instanceof StoreError
    ? error
    : new StoreError(trouble, troubles[trouble], { cause: error });

/** A text that an error has by this name, or nothing. */
export function textOfError(error: unknown, name: 'code' | 'message'): string {
  const text: unknown = error instanceof Error ? Reflect.get(error, name) : undefined;
  return typeof text === 'string' ? text : '';
}
