import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import type { Newsletter } from '../web/index.js';

export interface ListenerOptions {
  /**
   * The header in which a proxy tells where a request came from, such as `x-forwarded-for`, of which the last address counts. The
   * proxy must set it itself. @default none: the address of the connection
   */
  addressHeader?: string | undefined;
}

/** Methods that `Request` refuses, and so does every page. */
const impossible = new Set(['CONNECT', 'TRACE', 'TRACK']);

/** A listener of `node:http` for the addresses of a newsletter. Whatever comes, it answers. */
export function newsletterListener(
  newsletter: Pick<Newsletter, 'handle'>,
  options: ListenerOptions = {},
): RequestListener {
  return (incoming, outgoing) => {
    answer(newsletter, incoming, outgoing, options).catch((error: unknown) => {
      // Unanswered, it would end the process, and everybody's requests with it.
      console.error(error);
      if (outgoing.headersSent) outgoing.destroy();
      else outgoing.writeHead(500).end();
    });
  };
}

async function answer(
  newsletter: Pick<Newsletter, 'handle'>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { addressHeader }: ListenerOptions,
): Promise<void> {
  if (impossible.has(incoming.method ?? '')) {
    outgoing.writeHead(405, { Allow: 'GET, HEAD, POST' }).end();
    return;
  }
  const request = requestOf(incoming);
  if (!request) {
    outgoing.writeHead(400).end();
    return;
  }
  const address = addressOf(incoming, addressHeader);
  const response = await newsletter.handle(request, { address });
  outgoing.writeHead(response.status, [...response.headers].flat());
  // Who does not wait for the answer misses it.
  await pipeline(response.body ?? [], outgoing).catch(() => {});
}

/** `undefined` for what is no address, has no host or two of them, and for one with a password, which `Request` refuses. */
function requestOf(incoming: IncomingMessage): Request | undefined {
  const { method = 'GET', url = '/', headersDistinct } = incoming;
  const scheme = 'encrypted' in incoming.socket ? 'https' : 'http';
  const [host = 'localhost', other] = headersDistinct.host ?? [];
  const site = !other && /^[\w.:[\]-]+$/.test(host) ? URL.parse(`${scheme}://${host}`) : null;
  const address = site && (url.startsWith('/') ? URL.parse(`${site.origin}${url}`) : URL.parse(url));
  if (!address || !/^https?:$/.test(address.protocol) || address.username || address.password) return undefined;
  const headers = new Headers();
  for (const [name, values] of Object.entries(headersDistinct))
    for (const value of values ?? []) headers.append(name, value);
  const init: RequestInit & { duplex?: 'half' } = { method, headers };
  if (method !== 'GET' && method !== 'HEAD') {
    init.body = Readable.toWeb(incoming) as ReadableStream<Uint8Array>;
    init.duplex = 'half';
  }
  return new Request(address, init);
}

const addressOf = ({ headers, socket }: IncomingMessage, header: string | undefined): string | undefined =>
  (header &&
    String(headers[header.toLowerCase()] ?? '')
      .split(',')
      .at(-1)
      ?.trim()) ||
  socket.remoteAddress;
