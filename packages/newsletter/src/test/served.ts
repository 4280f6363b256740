import { spawn, type ChildProcess } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { freePort } from '@cairn-ds/machine';

import type { Mail } from '../delivery/index.js';
import type { LogEntry } from '../logs/index.js';
import { consent } from './entries.js';
import { clinic, linksOf } from './newsletter.js';

const program = fileURLToPath(new URL('server.mjs', import.meta.url));

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
};

/** What is outside of a newsletter, and keeps what it is told: a mail server and a provider. */
async function outside() {
  const mails = new Map<string, ReturnType<typeof linksOf>>();
  const delivered: string[] = [];
  let free: Promise<unknown> = Promise.resolve();
  const server = createServer((request, response) => {
    void bodyOf(request).then(async (text) => {
      if (request.url === '/mail') {
        const mail = JSON.parse(text) as Mail;
        mails.set(mail.to, linksOf(mail));
      }
      if (request.url === '/deliver') delivered.push((JSON.parse(text) as { email: string }).email);
      await free;
      response.end();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  /** Takes what comes, and does not say so until it is let go. */
  const hold = () => {
    const gate = new EventEmitter();
    free = once(gate, 'open');
    return () => gate.emit('open');
  };
  return { mails, delivered, hold, url, close };
}

/**
 * A server of sign-ups that is a process of its own, with a mail server and a provider.
 *
 * @param place Where its store is: what `sqliteStore` or `postgresStore` takes.
 * @param within What runs it: a program and its arguments, to which come those of the server.
 */
export async function served(place: object, within: readonly string[] = []) {
  const { mails, delivered, hold, url: told, close } = await outside();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const settings = { place, port, outside: told, clinic: { ...clinic, url }, consent };
  const logged: LogEntry[] = [];
  let server: ChildProcess;

  const start = async () => {
    const [command = '', ...rest] = [...within, process.execPath, program, JSON.stringify(settings)];
    server = spawn(command, rest, { stdio: ['ignore', 'pipe', 'pipe'] });
    if (!server.stdout || !server.stderr) return;
    createInterface(server.stderr).on('line', (line) => {
      if (line.startsWith('{')) logged.push(JSON.parse(line) as LogEntry);
      else console.error(line);
    });
    await once(server.stdout, 'data');
  };
  const kill = async () => {
    const ended = once(server, 'exit');
    server.kill('SIGKILL');
    await ended;
  };
  /** Posts a form as a browser does. `undefined` where no answer comes. */
  const post = (path: string, fields: Record<string, string> = {}, headers: Record<string, string> = {}) =>
    fetch(new URL(path, url), {
      method: 'POST',
      body: new URLSearchParams(fields),
      redirect: 'manual',
      headers: { 'sec-fetch-site': 'same-origin', ...headers },
    }).catch(() => undefined);

  await start();
  return {
    mails,
    delivered,
    hold,
    /** What its log says. */
    logged,
    post,
    start,
    kill,
    pid: () => Number(server.pid),
    async close() {
      await kill();
      close();
    },
  };
}
