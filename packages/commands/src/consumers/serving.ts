import { freePort } from '@cairn-ds/machine';

import { start, stopAll } from '../processes/children.ts';
import { answer } from '../services.ts';
import type { Project } from './projects.ts';

/** Serves a project while something is done with it. The port is also in the environment, where some servers look for it, and so is the address, for links in mails. */
export async function serving<T>(
  { name, folder }: Project,
  command: Project['serve'],
  work: (port: number) => Promise<T>,
): Promise<T> {
  const port = await freePort();
  const [program, ...args] = command(port);
  start(program, args, {
    cwd: folder,
    env: { ...process.env, PORT: `${port}`, SITE_URL: `http://localhost:${port}` },
    talks: false,
  });
  try {
    await answer({ title: name, port }, '/sample');
    return await work(port);
  } finally {
    await stopAll();
  }
}
