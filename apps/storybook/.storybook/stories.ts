import { globSync } from 'node:fs';
import { join } from 'node:path';

/** Where pages of documentation and stories are, from the folder of this file. */
export const stories = [
  '../src/docs/*.mdx',
  '../src/brands/*.stories.tsx',
  '../src/pages/*.stories.tsx',
  '../src/mails/*.stories.tsx',
  '../../../packages/react/src/components/*/*.mdx',
  '../../../packages/react/src/components/*/*.stories.tsx',
];

/**
 * The patterns as they are, each of which matches something: Storybook itself
 * only warns of one that does not, and tests of no stories would pass.
 *
 * @throws when a pattern matches no file.
 */
export function matching(patterns: string[]): string[] {
  for (const pattern of patterns) {
    if (globSync(join(import.meta.dirname, pattern)).length === 0)
      throw new Error(
        `No file matches "${pattern}", so its stories would be missing. Mend the list in apps/storybook/.storybook/stories.ts.`,
      );
  }
  return patterns;
}
