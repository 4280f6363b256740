import { join } from 'node:path';

/**
 * The pages are written against the public package; here it is the source, so that a change shows at once.
 * The documentation of a component stands beside it and takes the blocks of these pages as `#blocks`.
 */
export const source = [
  { find: /^#blocks$/, replacement: join(import.meta.dirname, '../src/blocks/index.ts') },
  { find: /^@cairn-ds\/react$/, replacement: join(import.meta.dirname, '../../../packages/react/src/index.ts') },
  {
    find: /^@cairn-ds\/templates$/,
    replacement: join(import.meta.dirname, '../../../packages/templates/src/index.ts'),
  },
];
