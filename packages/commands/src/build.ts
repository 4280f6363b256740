/** `pnpm build`, `typecheck` and `lint`: one task in every package that has it. A second run is served from the cache. */
import { command } from './command.ts';
import { environment, turbo } from './turbo.ts';

command(async () => (await turbo([process.argv[2] ?? 'build'], environment())) === 0);
