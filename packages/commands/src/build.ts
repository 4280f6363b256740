/** `pnpm build` and `pnpm typecheck`: one task in every package that has it. A second run is served from the cache. */
import { explain } from './explain.ts';
import { environment, turbo } from './turbo.ts';

explain(async () => (await turbo([process.argv[2] ?? 'build'], environment())) === 0);
