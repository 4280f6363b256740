import { join } from 'node:path';

/** The pages are written against the public package; here it is the source, so that a change shows at once. */
export const source = [
  { find: /^@cairn-ds\/react$/, replacement: join(import.meta.dirname, '../../../packages/react/src/index.ts') },
];
