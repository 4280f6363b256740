import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

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

/** While it does something, the store of a site fails. */
async function whileBroken(database: string, act: () => Promise<void>): Promise<void> {
  const file = new DatabaseSync(database, { timeout: 5_000 });
  try {
    file.exec('ALTER TABLE tokens RENAME TO taken_away');
    await act();
    file.exec('ALTER TABLE taken_away RENAME TO tokens');
  } finally {
    file.close();
  }
}

// What a page needs for another try is in its form.
test.use({ javaScriptEnabled: false });

test('by the links of a mail that a mail server took, an address is confirmed and leaves, at the second try where the first failed', async ({
  page,
  clinic,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-smtp-'));
  const post = await mailServer();
  const port = await freePort();
  const database = join(folder, 'site.sqlite');
  const site = await startServer(clinic, port, database, post.url);
  try {
    const main = page.getByRole('main');
    const title = page.getByRole('heading', { level: 1 });
    const press = (name: string) => main.getByRole('button', { name }).click();
    await page.goto(`http://localhost:${port}/newsletter/`);
    await main.getByRole('textbox', { name: 'Email address' }).fill('jo@mail.example');
    await main.getByRole('checkbox').check();
    await press('Sign up');

    const { confirm, unsubscribe } = linksIn(await post.mail);
    for (const [link, button, done] of [
      [confirm, 'Confirm', 'You are on the list'],
      [unsubscribe, 'Unsubscribe', 'You are off the list'],
    ] as const) {
      await page.goto(link);
      await whileBroken(database, async () => {
        await press(button);
        await expect(title).toHaveText('That did not work');
        await press('Try again');
        await expect(title).toHaveText('That did not work');
      });
      await press('Try again');
      await expect(title).toHaveText(done);
    }
  } finally {
    await new Promise((settle) => {
      site.once('exit', settle);
      site.kill();
    });
    await post.close();
    rmSync(folder, { recursive: true });
  }
});
