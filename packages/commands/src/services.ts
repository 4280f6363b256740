import { setTimeout as sleep } from 'node:timers/promises';

import { isBusy } from './ports.ts';
import { run } from './processes/children.ts';

/** A server that a command runs until it is stopped. */
export interface Service {
  /** What people call it: "Storybook", or the name of a clinic. */
  title: string;
  port: number;
  /** Environment variable that chooses the port. */
  variable: string;
  /** Where it runs. */
  cwd: string;
  /** A Node program, relative to that place, and its arguments. */
  program: string;
  args: string[];
  env?: NodeJS.ProcessEnv;
}

const patience = 120_000;

/** @throws when a port is taken, naming it and who wanted it. */
export async function assertFree(services: Pick<Service, 'title' | 'port' | 'variable'>[]): Promise<void> {
  for (const { title, port, variable } of services) {
    if (!(await isBusy(port))) continue;
    throw new Error(
      `Port ${port} is busy, so ${title} cannot be served there. Stop what uses it, or choose another port with ${variable}.`,
    );
  }
}

/** Serves until this process is stopped. Prints the addresses once all of them answer. */
export async function serve(services: Service[]): Promise<never> {
  const ends = services.map(async (service) => {
    const { program, args, cwd, env } = service;
    const code = await run(program, args, { cwd, env, talks: false });
    throw new Error(`${service.title} ended with code ${code}, so the others were stopped too.`);
  });
  await Promise.race([Promise.all(services.map((service) => answer(service))), ...ends]);

  const width = Math.max(...services.map(({ title }) => title.length));
  console.log();
  for (const { title, port } of services) console.log(`  ${title.padEnd(width)}  http://localhost:${port}/`);
  console.log('\nCtrl-C stops them.');
  return Promise.race(ends);
}

/** Resolves once a server answers at a path. */
export async function answer({ title, port }: Pick<Service, 'title' | 'port'>, path = '/'): Promise<void> {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    const response = await fetch(`http://localhost:${port}${path}`).catch(() => undefined);
    await response?.body?.cancel();
    if (response?.ok) return;
    await sleep(200);
  }
  throw new Error(`${title} did not answer on port ${port} within ${patience / 1000} seconds.`);
}
