import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import PostalMime from 'postal-mime';
import { afterEach, describe, expect, test } from 'vitest';

import { DeliveryError } from '../delivery/index.js';
import { sample } from '../test/confirmation.js';
import { mailServer, refusal } from '../test/mailServer.js';
import { folder } from './folder.js';
import { confirmationMail } from './index.js';
import { smtp } from './smtp.js';

const mail = confirmationMail(sample);
const patient = () => AbortSignal.timeout(5_000);

const closing: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function serving(...options: Parameters<typeof mailServer>) {
  const server = await mailServer(...options);
  closing.push(server.close);
  return server;
}

/** How sending fails. */
async function failure(url: string, signal = patient(), timeout?: number): Promise<DeliveryError> {
  const error: unknown = await smtp({ url, timeout })
    .send(mail, signal)
    .catch((thrown: unknown) => thrown);
  if (!(error instanceof DeliveryError)) throw new Error('It did not fail as a mailer does.', { cause: error });
  expect(JSON.stringify([error.message, error.code, String(error.cause)])).not.toContain('rivera');
  return error;
}

describe('a mail server', () => {
  test('gets the mail as it was written: both bodies, the headers, one recipient', async () => {
    const { url, received } = await serving();
    await smtp({ url }).send(mail, patient());

    expect(received).toHaveLength(1);
    const [{ recipients, mail: read, raw }] = received as [(typeof received)[0]];
    expect(recipients).toEqual([sample.to]);
    expect(read).toMatchObject({
      subject: 'Please confirm your email address',
      from: { name: 'Tamarack House', address: 'letter@tamarack-house.example' },
      to: [{ address: 'jo.rivera@mail.example' }],
      messageId: mail.messageId,
      attachments: [],
    });
    expect(read.text?.trim()).toBe(mail.text.trim());
    expect(read.html?.trim()).toBe(mail.html.trim());
    const header = (name: string) => read.headers.find(({ key }) => key === name)?.value;
    expect(header('list-unsubscribe')).toBe(`<${sample.unsubscribeUrl}>`);
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    expect(header('content-type')).toMatch(/^multipart\/alternative/);
    expect(raw).not.toMatch(/x-mailer|nodemailer/i);
  });

  test('gets letters of all languages whole', async () => {
    const { url, received } = await serving();
    const spanish = confirmationMail({ ...sample, language: 'es', consent: 'Sí, quiero la carta — “mañana” 🌲' });
    await smtp({ url }).send(spanish, patient());
    expect(received[0]?.mail.subject).toBe('Por favor, confirme su correo electrónico');
    expect(received[0]?.mail.html).toContain('Sí, quiero la carta — “mañana” 🌲');
  });

  test('gets no second recipient and no header that was written into an address', async () => {
    const { url, received } = await serving();
    const written = ['jo@mail.example, sam@mail.example', 'jo@mail.example\r\nBcc: sam@mail.example'];
    await Promise.allSettled(written.map((to) => smtp({ url }).send({ ...mail, to }, patient())));
    expect(received.flatMap(({ recipients }) => recipients)).not.toContain('sam@mail.example');
    expect(received.map(({ raw }) => raw).join('')).not.toMatch(/^bcc:/im);
  });

  test('is asked for its user, also with a password full of signs', async () => {
    const said: (string | null | undefined)[] = [];
    const { url, received } = await serving({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth({ username, password }, _session, done) {
        said.push(username, password);
        done(null, { user: username ?? '' });
      },
    });
    await smtp({ url: url.replace('//', `//letter:${encodeURIComponent('p@ss:/?#%')}@`) }).send(mail, patient());
    expect(said).toEqual(['letter', 'p@ss:/?#%']);
    expect(received).toHaveLength(1);
  });

  test.each([
    [550, 'permanent'],
    [552, 'permanent'],
    [421, 'temporary'],
    [450, 'temporary'],
  ])('that says %i of the recipient fails it: %s', async (code, kind) => {
    const { url } = await serving({
      onRcptTo: ({ address }, _session, done) => done(refusal(code, `<${address}> is not taken`)),
    });
    expect(await failure(url)).toMatchObject({ kind, code: `smtp-${code}` });
  });

  test.each([
    [554, 'permanent'],
    [451, 'temporary'],
  ])('that says %i of the mail fails it: %s', async (code, kind) => {
    const { url } = await serving({
      onData(stream, _session, done) {
        stream.resume().on('end', () => done(refusal(code, 'not taken')));
      },
    });
    expect(await failure(url)).toMatchObject({ kind, code: `smtp-${code}` });
  });

  test('that refuses the password keeps the mail waiting, since a password can be put right', async () => {
    const { url } = await serving({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (_auth, _session, done) => done(refusal(535, 'no')),
    });
    expect(await failure(url.replace('//', '//letter:wrong@'))).toMatchObject({ kind: 'temporary', code: 'smtp-535' });
  });

  test('that is down is tried again', async () => {
    const { url, close } = await mailServer();
    await close();
    expect(await failure(url)).toMatchObject({ kind: 'temporary', code: 'smtp-esocket' });
  });

  test('that never greets is given up after a while, or when the worker stops', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    closing.push(() => void silent.close());
    const { port } = silent.address() as AddressInfo;
    expect(await failure(`smtp://127.0.0.1:${port}`, patient(), 50)).toMatchObject({
      kind: 'temporary',
      code: 'smtp-etimedout',
    });
    expect(await failure(`smtp://127.0.0.1:${port}`, AbortSignal.timeout(50))).toMatchObject({
      kind: 'temporary',
      code: 'smtp-eabort',
    });
  });

  test('on another machine gets nothing that is not encrypted', async () => {
    const { url, received } = await serving();
    // No loopback address by its name, and reaches this machine all the same.
    expect(await failure(url.replace('127.0.0.1', '0.0.0.0'))).toMatchObject({ kind: 'temporary' });
    expect(received).toEqual([]);
  });

  test.each([undefined, '', 'mail.example', 'https://mail.example', 'smtp://'])(
    'whose address is %j is refused at once',
    (url) => {
      expect(() => smtp({ url })).toThrow('smtps://user:password@mail.example');
    },
  );

  test('whose address cannot be read does not give its password away', () => {
    expect(() => smtp({ url: 'smtps//letter:secret@mail.example' })).toThrow(/^(?!.*secret)/);
  });
});

describe('a folder', () => {
  const made = () => {
    const parent = mkdtempSync(join(tmpdir(), 'newsletter-mail-'));
    closing.push(() => rmSync(parent, { recursive: true }));
    return join(parent, 'mails');
  };

  test('gets a file for each mail that a mail program can read, and its owner alone', async () => {
    const path = made();
    await folder(path).send(mail, patient());
    const [name = '', ...others] = readdirSync(path);
    expect(others).toEqual([]);
    expect(name).toMatch(/^\d{4}-\d\d-\d\dT[\d-]+Z_0b9e4c1e-7f5a-4b53-9a3a-2f0c5a8b7d11\.eml$/);
    const read = await PostalMime.parse(readFileSync(join(path, name)));
    expect(read).toMatchObject({ to: [{ address: sample.to }], messageId: mail.messageId });
    expect(read.html?.trim()).toBe(mail.html.trim());
    expect(statSync(path).mode & 0o777).toBe(0o700);
    expect(statSync(join(path, name)).mode & 0o777).toBe(0o600);
  });

  test('that cannot be written to is said so', async () => {
    const path = made();
    writeFileSync(path, 'a file');
    await expect(folder(path).send(mail, patient())).rejects.toThrow('EEXIST');
  });

  test('without a path is refused at once', () => {
    expect(() => folder(undefined)).toThrow('folder: path is missing');
  });
});
