/**
 * Serves one clinic's built site: its files, its newsletter page, and the
 * headers that belong to both.
 *
 *   node server.ts <clinic> [--port 4321] [--host localhost] [--database <file>] [--url <address>]
 *
 * - Says `<clinic> is on http://localhost:4321/` on standard output once it answers.
 * - Stops with code 1 and one line on standard error when the clinic is unknown
 *   or not built, and when the port is busy or not a port.
 * - SIGTERM and SIGINT let requests in flight and mails on their way finish, then end it with code 0.
 * - `--database` is where sign-ups are kept. Default: `.data/<clinic>.sqlite`
 *   beside this file, or what `CAIRN_DATABASE` says.
 * - Mails that ask to confirm go to the mail server of `SMTP_URL`. Without one they are `.eml` files in `mails`, beside
 *   the database.
 * - `--url` is the address that links in mails begin with. Default: that of the clinic where there is a mail server, else
 *   where this one listens.
 *
 * It speaks HTTP. In public it stands behind a proxy that ends TLS and says so
 * in `X-Forwarded-Proto`: see README.md.
 */
import { globSync } from 'node:fs';
import { createServer, STATUS_CODES, type RequestListener, type Server } from 'node:http';
import { connect } from 'node:net';
import { resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';

import { NewsletterOptionsError } from '@cairn-ds/newsletter';
import { clinics } from '@cairn-ds/samples';

import { headersFor } from './headers.ts';
import { addressOf, refusalOf, refuseUnreadable } from './requests.ts';
import { mailsBeside, openNewsletter, type OpenNewsletter } from './newsletter.ts';

const output = `${import.meta.dirname}/dist`;

/** How long a request may take to arrive, in milliseconds: all of them are short. What comes too late gets 408. */
const patience = { headersTimeout: 15_000, requestTimeout: 15_000, connectionsCheckingInterval: 1_000 };

interface Options {
  clinic: string;
  port: number;
  host: string;
  database: string;
  /** What links in mails begin with. */
  url: string | undefined;
}

/** Ends the program with one line that says what to do. */
class Refusal extends Error {}

function readOptions(args: string[]): Options {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      port: { type: 'string', default: '4321' },
      host: { type: 'string', default: 'localhost' },
      database: { type: 'string' },
      url: { type: 'string' },
    },
  });
  const built = globSync('*/server/entry.mjs', { cwd: output }).map((entry) => entry.split(sep)[0] ?? '');
  const clinic = positionals[0] ?? '';
  if (built.length === 0) throw new Refusal('No site is built yet. Run `npx -y pnpm@12 build` first.');
  if (!built.includes(clinic)) {
    throw new Refusal(`No site of a clinic named "${clinic}" is built. Choose one of: ${built.toSorted().join(', ')}.`);
  }
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Refusal(`"${values.port}" is not a port. Give a number from 1 to 65535.`);
  }
  const database = values.database ?? process.env.CAIRN_DATABASE ?? `${import.meta.dirname}/.data/${clinic}.sqlite`;
  const url = values.url ?? (process.env.SMTP_URL ? undefined : `http://${values.host}:${port}`);
  return { clinic, port, host: values.host, database: resolve(database), url };
}

/** Better now than at the first sign-up. */
async function open({ clinic: id, database, url }: Options): Promise<OpenNewsletter> {
  const clinic = clinics.find((clinic) => clinic.id === id);
  if (!clinic) throw new Refusal(`There is no clinic named "${id}" anymore. Build the sites again.`);
  try {
    return await openNewsletter({ clinic, database, url });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (error instanceof NewsletterOptionsError) throw new Refusal(`The newsletter of ${id} cannot start.\n${reason}`);
    const whole = reason.endsWith('.') ? reason : `${reason}.`;
    throw new Refusal(`Sign-ups cannot be kept in ${database}: ${whole} Or give another file: --database <file>.`);
  }
}

async function loadHandler({ clinic, database }: Options, newsletter: OpenNewsletter): Promise<RequestListener> {
  process.env.ASTRO_NODE_AUTOSTART = 'disabled';
  process.env.CAIRN_DATABASE = database;
  Object.assign(globalThis, { [Symbol.for('cairn.newsletter')]: newsletter });
  const { handler } = (await import(`${output}/${clinic}/server/entry.mjs`)) as { handler: RequestListener };
  return handler;
}

/** Whether someone answers there already: listening on `localhost` can succeed beside them, on the other family of addresses. */
function answers({ host, port }: Options): Promise<boolean> {
  return new Promise((settle) => {
    const socket = connect({ host, port });
    socket.once('connect', () => settle(true)).once('error', () => settle(false));
    socket.once('connect', () => socket.destroy());
  });
}

async function listen(server: Server, options: Options): Promise<void> {
  const { host, port } = options;
  const busy = new Refusal(
    `Port ${port} is busy, so ${options.clinic} cannot be served there. Stop what uses it, or choose another: --port ${port + 10}.`,
  );
  if (await answers(options)) throw busy;
  await new Promise<void>((settle, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => fail(error.code === 'EADDRINUSE' ? busy : error));
    server.listen(port, host, settle);
  });
}

function endOnSignals(server: Server, newsletter: OpenNewsletter): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      server.close(() => void newsletter.close().finally(() => process.exit(0)));
      setTimeout(() => server.closeAllConnections(), 3_000).unref();
    });
  }
}

/** Answers what can be taken by `handler`, and refuses the rest. What is nowhere gets the site's own page that says so. */
const answering =
  (handler: RequestListener, headersAt: ReturnType<typeof headersFor>): RequestListener =>
  (request, response) => {
    const { status, allow } = refusalOf(request) ?? { status: 200 };
    const address = status === 200 ? addressOf(request) : '/404/';
    const [path = '/'] = address.split('?');
    for (const [name, value] of Object.entries(headersAt(path))) response.setHeader(name, value);
    if (status === 200 || status === 404) {
      request.url = address;
      handler(request, response);
      return;
    }
    if (allow) response.setHeader('Allow', allow);
    response.writeHead(status, { 'Content-Type': 'text/plain' });
    response.end(STATUS_CODES[status]);
  };

async function serve(options: Options): Promise<void> {
  const newsletter = await open(options);
  const handler = await loadHandler(options, newsletter);
  const server = createServer(patience, answering(handler, headersFor(`${output}/${options.clinic}`)));
  // Node keeps the address of who has gone only if it was asked for before, and Astro asks late.
  server.on('connection', ({ remoteAddress }) => remoteAddress);
  refuseUnreadable(server);
  await listen(server, options);
  newsletter.start();
  endOnSignals(server, newsletter);
  console.log(`${options.clinic} is on http://${options.host}:${options.port}/`);
  if (!process.env.SMTP_URL) console.log(`Its mails are written to ${mailsBeside(options.database)}`);
}

try {
  await serve(readOptions(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
