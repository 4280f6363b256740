import type { ReactNode } from 'react';

/** What stands in the place of a block: the usual one when nothing is said, nothing for `null` and `false`, else what is given. */
export const slot = (given: ReactNode, usual: ReactNode): ReactNode => (given === undefined ? usual : given);

/** Whether there is something to stand in a band or a section. */
export const isShown = (node: ReactNode): boolean =>
  node !== null && node !== undefined && typeof node !== 'boolean' && node !== '';
