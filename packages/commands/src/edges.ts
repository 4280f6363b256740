/** Part of `pnpm lint`: no package or app imports the inside of another. */
import { strays } from './edges/strays.ts';
import { root } from './workspace.ts';

const found = strays(root);
if (found.length > 0) {
  console.error(
    [
      ...found,
      '',
      'What a package does not export may change any day. Import what it exports, or let it export what you need.',
    ].join('\n'),
  );
  process.exitCode = 1;
}
