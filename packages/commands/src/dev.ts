/**
 * `pnpm dev`: Storybook and one clinic with hot reload, and every package rebuilt when it changes.
 * `CLINIC` chooses the clinic (the first one), `STORYBOOK_PORT` and `SITE_PORT` the ports.
 */
import { join } from 'node:path';

import { clinics } from './clinics.ts';
import { serving } from './command.ts';
import { portFrom } from './ports.ts';
import { start } from './processes/children.ts';
import { assertFree, serve, type Service } from './services.ts';
import { environment, turbo } from './turbo.ts';
import { members, programOf, root } from './workspace.ts';

serving(async () => {
  const env = environment();
  const services = await plan(env);
  await assertFree(services);

  const packages = members().filter(({ scripts }) => scripts.build?.startsWith('tsup'));
  if ((await turbo(['build', ...packages.map(({ name }) => `--filter=${name}`)], env)) !== 0)
    throw new Error('The packages did not build. The lines above say why.');
  for (const { folder } of packages) {
    start(programOf(folder, 'tsup'), ['--watch', 'src', '--no-clean'], { cwd: folder, env });
  }
  return serve(services);
});

async function plan(env: NodeJS.ProcessEnv): Promise<Service[]> {
  const all = await clinics(env);
  const clinic = all.find(({ id }) => id === env.CLINIC) ?? all[0];
  if (!clinic) throw new Error('The samples hold no clinic.');
  const storybook = join(root, 'apps/storybook');
  const site = join(root, 'apps/site');
  const storybookPort = portFrom('STORYBOOK_PORT', 6006);
  const sitePort = portFrom('SITE_PORT', 4321);
  return [
    {
      title: 'Storybook',
      port: storybookPort,
      variable: 'STORYBOOK_PORT',
      cwd: storybook,
      program: programOf(storybook, 'storybook'),
      args: ['dev', '--port', `${storybookPort}`, '--no-open', '--no-version-updates', '--quiet'],
      env,
    },
    {
      title: clinic.name,
      port: sitePort,
      variable: 'SITE_PORT',
      cwd: site,
      program: programOf(site, 'astro'),
      args: ['dev', '--port', `${sitePort}`],
      env: { ...env, CLINIC: clinic.id },
    },
  ];
}
