import { STATUS_CODES, type IncomingMessage, type Server } from 'node:http';
import type { Duplex } from 'node:stream';

/** Why a request cannot be taken: the HTTP status, and what may be asked instead. */
export interface Refusal {
  status: number;
  /** Methods that may be used at the address, for 405. */
  allow?: string;
}

const newsletter = /^\/newsletter\/(?:(?:confirm|unsubscribe)\/)?$/;
const longest = 4_096;
const host = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;
const all = 'GET, HEAD, POST';

const methodsOf = (path: string): string => (newsletter.test(path) ? all : 'GET, HEAD');

function isHost(value: string | undefined): boolean {
  return host.test(value ?? '') && URL.canParse(`http://${value}`);
}

function isDecodable(address: string): boolean {
  try {
    return !decodeURIComponent(address).includes('\0');
  } catch {
    return false;
  }
}

/** The address as a path: a proxy may ask with the whole of it, which RFC 9112, 3.2.2 wants taken. */
export function addressOf({ url = '' }: IncomingMessage): string {
  if (url.startsWith('/')) return url;
  const whole = /^https?:/i.test(url) ? URL.parse(url) : null;
  return whole ? whole.pathname + whole.search : url;
}

/**
 * Why a request is refused before anything reads it, or `undefined`. What a visitor's browser asks is always taken. The
 * rest gets its 4xx here: what comes after would answer some of it with 500, or with a page as if it were a visit.
 */
export function refusalOf(request: IncomingMessage): Refusal | undefined {
  const address = addressOf(request);
  const [path = ''] = address.split('?', 1);
  const allow = methodsOf(path);
  if (address.length > longest) return { status: 414 };
  if (!allow.split(', ').includes(request.method ?? '')) return { status: 405, allow };
  const hosts = request.headersDistinct.host ?? [];
  if (hosts.length > 1 || (hosts.length === 1 && !isHost(hosts[0]))) return { status: 400 };
  if (!address.startsWith('/') || !isDecodable(address)) return { status: 400 };
  // Nothing is at `/a/../b` or at `//b`, which a redirect would make another site.
  if (path.includes('//') || URL.parse(path, 'http://site')?.pathname !== path.split('#', 1)[0]) return { status: 404 };
  return undefined;
}

/** What Node could not read as HTTP at all, by the code of its error. */
const unreadable: Readonly<Record<string, Refusal>> = {
  HPE_INVALID_METHOD: { status: 405, allow: all },
  HPE_HEADER_OVERFLOW: { status: 431 },
  HPE_CHUNK_EXTENSIONS_OVERFLOW: { status: 413 },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408 },
};

function end(socket: Duplex, { status, allow }: Refusal): void {
  const lines = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, 'Connection: close', 'Content-Length: 0'];
  if (allow) lines.push(`Allow: ${allow}`);
  socket.end(`${lines.join('\r\n')}\r\n\r\n`);
}

/** Answers what is no request for a page: a method unknown to HTTP, a wrong length, and the wish to be connected elsewhere. */
export function refuseUnreadable(server: Server): void {
  server.on('connect', (_, socket) => end(socket, { status: 405, allow: all }));
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (!socket.writable || error.code === 'ECONNRESET') socket.destroy();
    else end(socket, unreadable[error.code ?? ''] ?? { status: 400 });
  });
}
