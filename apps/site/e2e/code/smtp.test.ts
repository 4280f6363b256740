import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { freePort } from '@cairn-ds/machine';
import { SMTPServer } from 'smtp-server';

import { linksIn } from '../support/mails.ts';
import { startServer } from '../support/servers.ts';
import { expect, test } from '../support/test.ts';

/** A real mail server on the loopback interface. `mail` is the first that it gets. */
async function mailServer() {
  let take: (mail: string) => void = () => {};
  const mail = new Promise<string>((settle) => (take = settle));
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    async onData(stream, _, done) {
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk as Buffer);
      take(Buffer.concat(chunks).toString());
      done();
    },
  });
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  const { port } = server.server.address() as AddressInfo;
  return { mail, url: `smtp://127.0.0.1:${port}`, close: () => new Promise<void>((settle) => server.close(settle)) };
}

test('by the links of a mail that a mail server took, an address is confirmed and leaves', async ({ page, clinic }) => {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-smtp-'));
  const post = await mailServer();
  const port = await freePort();
  const site = await startServer(clinic, port, join(folder, 'site.sqlite'), post.url);
  try {
    const main = page.getByRole('main');
    await page.goto(`http://localhost:${port}/newsletter/`);
    await main.getByRole('textbox', { name: 'Email address' }).fill('jo@mail.example');
    await main.getByRole('checkbox').check();
    await main.getByRole('button', { name: 'Sign up' }).click();

    const { confirm, unsubscribe } = linksIn(await post.mail);
    await page.goto(confirm);
    await main.getByRole('button', { name: 'Confirm' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are on the list');
    await page.goto(unsubscribe);
    await main.getByRole('button', { name: 'Unsubscribe' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are off the list');
  } finally {
    await new Promise((settle) => {
      site.once('exit', settle);
      site.kill();
    });
    await post.close();
    rmSync(folder, { recursive: true });
  }
});
