/**
 * `pnpm start`: builds, then serves the production output: Storybook on `STORYBOOK_PORT` (6006),
 * the nth clinic on `SITE_PORT` + n - 1 (4321). Prints the addresses once they answer, and serves until it is stopped.
 */
import { join } from 'node:path';

import { clinics } from './clinics.ts';
import { serving } from './command.ts';
import { portFrom } from './ports.ts';
import { assertFree, serve, type Service } from './services.ts';
import { environment, turbo } from './turbo.ts';
import { root } from './workspace.ts';

serving(async () => {
  const env = environment();
  const services = await plan(env);
  await assertFree(services);

  console.log('\nBuilding Storybook and the clinics. The first time this takes a minute or two.');
  if ((await turbo(['build'], env)) !== 0)
    throw new Error('The build failed, so nothing is served. The lines above say why.');
  return serve(services);
});

async function plan(env: NodeJS.ProcessEnv): Promise<Service[]> {
  const storybookPort = portFrom('STORYBOOK_PORT', 6006);
  const sitePort = portFrom('SITE_PORT', 4321);
  const storybook: Service = {
    title: 'Storybook',
    port: storybookPort,
    variable: 'STORYBOOK_PORT',
    cwd: join(root, 'apps/storybook'),
    program: 'scripts/serve.ts',
    args: [],
    env: { ...env, STORYBOOK_PORT: `${storybookPort}` },
  };
  const sites = (await clinics(env)).map(({ id, name }, index): Service => {
    const port = sitePort + index;
    const cwd = join(root, 'apps/site');
    return {
      title: name,
      port,
      variable: 'SITE_PORT',
      cwd,
      program: 'server.ts',
      args: [id, '--port', `${port}`],
      env,
    };
  });
  return [storybook, ...sites];
}
