import { DeliveryError } from '../delivery/index.js';
import { retryAfterOf } from './retryAfter.js';

/** What every provider can be given. */
export interface CallOptions {
  /** Sends requests. @default the `fetch` of the platform */
  fetch?: typeof globalThis.fetch | undefined;
  /** Milliseconds that an answer may take. @default 15000 */
  timeout?: number | undefined;
}

export interface Call {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  url: string;
  headers?: Readonly<Record<string, string>>;
  body?: string | undefined;
}

/** What came back, as far as it may be looked at. */
export interface Answer {
  status: number;
  /** The body as JSON. `undefined` where it is none, or longer than an answer to one person can be. */
  json: unknown;
}

/** Bytes of an answer that are read. */
const largest = 65_536;

async function boundedText(body: ReadableStream<Uint8Array>): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > largest) return undefined;
  }
  return text + decoder.decode();
}

async function jsonOf({ body }: Response): Promise<unknown> {
  const text = body && (await boundedText(body));
  try {
    return text ? (JSON.parse(text) as unknown) : undefined;
  } catch {
    return undefined;
  }
}

/** Statuses after which the same request may go through later. A key that is refused can be put right. */
const isTemporary = (status: number): boolean =>
  status < 400 || status >= 500 || [401, 403, 408, 425, 429].includes(status);

/** Sends requests to one provider, and says in one way what may go wrong. Nothing of an answer is in an error but its status. */
export function caller(name: string, { fetch = globalThis.fetch, timeout = 15_000 }: CallOptions) {
  return async ({ method, url, headers, body }: Call, signal: AbortSignal): Promise<Answer> => {
    const slow = AbortSignal.timeout(timeout);
    const request: RequestInit = {
      method,
      headers: { Accept: 'application/json', ...headers },
      body: body ?? null,
      // An address goes to nobody who was not named.
      redirect: 'manual',
      signal: AbortSignal.any([signal, slow]),
    };
    try {
      const response = await fetch(url, request);
      const retryAfter = retryAfterOf(response.headers.get('retry-after'), new Date());
      const json = await jsonOf(response);
      if (response.ok) return { status: response.status, json };
      throw new Refusal(name, response.status, json, retryAfter);
    } catch (error) {
      if (error instanceof DeliveryError) throw error;
      throw new DeliveryError(
        'temporary',
        `${name}-${slow.aborted ? 'timeout' : signal.aborted ? 'stopped' : 'unreachable'}`,
      );
    }
  };
}

/** A status that says no. What the provider said about it is for its own code to look at, and never printed. */
export class Refusal extends DeliveryError {
  readonly status: number;
  readonly #said: unknown;

  constructor(name: string, status: number, said: unknown, retryAfter: number | undefined) {
    super(isTemporary(status) ? 'temporary' : 'permanent', `${name}-${status}`, {
      ...(retryAfter !== undefined && { retryAfter }),
    });
    this.status = status;
    this.#said = said;
  }

  /** A text of the answer, by its name. */
  said(field: string): string | undefined {
    return textAt(this.#said, field);
  }
}

/** A text in data from outside, by its name. */
export function textAt(data: unknown, field: string): string | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const value: unknown = Reflect.get(data, field);
  return typeof value === 'string' ? value : undefined;
}

/** Lets go of a refusal that says that there is nobody to withdraw. */
export async function unlessUnknown(work: Promise<unknown>): Promise<void> {
  await work.catch((error: unknown) => {
    if (!(error instanceof Refusal) || error.status !== 404) throw error;
  });
}
