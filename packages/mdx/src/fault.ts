import type { Problem } from '@cairn-ds/problems';

/** What is wrong in a text, before it is known of which file. */
export type Fault = Omit<Problem, 'file' | 'field'>;
