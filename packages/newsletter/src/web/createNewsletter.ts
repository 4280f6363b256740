import { failure } from '../logs/index.js';
import { confirmationMail } from '../mail/index.js';
import type { Stats } from '../model/index.js';
import { hashOf, performing, Worker } from '../outbox/index.js';
import { readForm } from './body.js';
import { counting, networkOf, type Count } from './limits.js';
import { settingsOf, type NewsletterOptions, type Settings } from './options.js';
import { isOwn } from './origin.js';
import type { NewsletterPage, NewsletterView, SignUpAnswer } from './page.js';
import { plainPage } from './plainPage.js';
import { signUp } from './signUp.js';
import { wayBack } from './wayBack.js';

/** What the host knows of a request besides. */
export interface RequestContext {
  /** The network address that it came from, for the limits. It is kept nowhere. Behind a proxy, the one that the proxy tells. */
  address?: string | undefined;
}

/** The server side of a sign-up. */
export interface Newsletter {
  /** Answers a request for any of its addresses. */
  handle(request: Request, context?: RequestContext): Promise<Response>;
  /** Answers with what a page has to show, where there is one: for a host that shows it in its own look. */
  answer(request: Request, context?: RequestContext): Promise<Response | NewsletterPage>;
  /** Takes a form that the host read itself, as a server action does. `headers` are those of its request. */
  signUp(form: FormData, request: RequestContext & { headers: Headers }): Promise<SignUpAnswer>;
  /** Sends and delivers in the background, until it is stopped. */
  start(): void;
  /** Waits for what is being sent and delivered, so many milliseconds at most. Default: 10,000. The store stays open. */
  stop(grace?: number): Promise<void>;
  /** Sends and delivers what is due once, and counts it: for hosts that run nothing in the background. */
  work(): Promise<number>;
  stats(): Promise<Stats>;
}

/**
 * Makes the server side of a sign-up. Its store has to be migrated before the first request.
 *
 * @throws {NewsletterOptionsError} when something of the options is missing or wrong: all of it at once, a line each.
 */
export function createNewsletter(options: NewsletterOptions): Newsletter {
  const settings = settingsOf(options);
  const count = counting(settings.limits, settings.now);
  const worker = workerOf(settings);
  const answer = answering(settings, count);
  return {
    answer,
    async handle(request, context) {
      const page = await answer(request, context);
      return page instanceof Response ? page : shown(page, settings);
    },
    async signUp(form, { headers, address }) {
      const retryAfter = address === undefined ? undefined : await count('network', networkOf(address));
      if (retryAfter !== undefined) return { code: 429, status: 'failed', retryAfter };
      return signUp(form, headers, settings, count);
    },
    start: () => worker.start(),
    stop: (grace = 10_000) => worker.stop(grace),
    work: () => worker.work(),
    stats: () => settings.store.stats(settings.now()),
  };
}

function workerOf(settings: Settings): Worker {
  const { store, mailer, provider, clinic, from, url, basePath, colors, timeZone, links, retention, log, now } =
    settings;
  const linkTo = (page: string, token: string) => new URL(`${below(basePath, page)}?token=${token}`, url).href;
  const mailTo = (...[person, job, secrets, expires]: MailArguments) =>
    confirmationMail({
      clinic,
      from,
      to: person.email,
      language: person.language,
      consent: person.consent.text,
      confirmUrl: linkTo('confirm', secrets.confirm),
      unsubscribeUrl: linkTo('unsubscribe', secrets.unsubscribe),
      expires,
      timeZone,
      id: job.id,
      colors,
    });
  return new Worker({
    store,
    retention,
    log,
    now,
    perform: performing({ store, mailer, provider, mailTo, links, now }),
  });
}

type MailArguments = Parameters<Parameters<typeof performing>[0]['mailTo']>;

/** What was written, or opens a link, is in the page: it belongs into no cache, nor a search engine. One address answers in two forms. */
const headers = { 'Cache-Control': 'no-store', Vary: 'Accept', 'X-Robots-Tag': 'noindex' };

const methods = 'GET, HEAD, POST';

/** Says in the address of the page that the sign-up is done. */
const thanks = 'thanks';

const actions = { confirm: 'confirmed', unsubscribe: 'unsubscribed' } as const;
type Action = keyof typeof actions;

function answering(settings: Settings, count: Count): Newsletter['answer'] {
  return async (request, { address } = {}) => {
    const { pathname } = new URL(request.url);
    const route = routeOf(pathname, settings.basePath);
    if (route === undefined) return new Response(null, { status: 404, headers });
    const isPost = request.method === 'POST';
    if (!isPost && request.method !== 'GET' && request.method !== 'HEAD')
      return new Response(null, { status: 405, headers: { ...headers, Allow: methods } });
    const retryAfter = isPost && address !== undefined ? await count('network', networkOf(address)) : undefined;
    if (route === '') {
      if (!isPost) return formPage(request);
      const taken: SignUpAnswer =
        retryAfter === undefined ? await take(request, settings, count) : { code: 429, status: 'failed', retryAfter };
      return signUpAnswer(request, taken);
    }
    return isPost ? followed(request, route, settings, retryAfter) : linkPage(request, route);
  };
}

/** The address of a page below the base, with a slash at its end where the base has one. */
const below = (basePath: string, page: string): string =>
  basePath.endsWith('/') ? `${basePath}${page}/` : `${basePath}/${page}`;

const withSlash = (path: string): string => (path.endsWith('/') ? path : `${path}/`);

/** The part of an address after the base: nothing is the sign-up itself. */
function routeOf(pathname: string, basePath: string): '' | Action | undefined {
  const [path, base] = [withSlash(pathname), withSlash(basePath)];
  if (!path.startsWith(base)) return undefined;
  const route = path.slice(base.length, -1);
  return route === '' || route === 'confirm' || route === 'unsubscribe' ? route : undefined;
}

const wait = (seconds: number | undefined): Record<string, string> =>
  seconds === undefined ? {} : { 'Retry-After': `${seconds}` };

function page(
  request: Request,
  view: NewsletterView,
  code: number,
  { retryAfter, ...rest }: Partial<SignUpAnswer> & Pick<NewsletterPage, 'token'> = {},
): NewsletterPage {
  return { view, code, headers: { ...headers, ...wait(retryAfter) }, status: 'idle', back: wayBack(request), ...rest };
}

function formPage(request: Request): NewsletterPage {
  const isDone = new URL(request.url).searchParams.has(thanks);
  return page(request, isDone ? 'thanks' : 'form', 200, { status: isDone ? 'sent' : 'idle' });
}

async function take(request: Request, settings: Settings, count: Count): Promise<SignUpAnswer> {
  if (!isOwn(request, settings.url)) return { code: 403, status: 'failed' };
  const form = await readForm(request);
  return typeof form === 'number' ? { code: form, status: 'failed' } : signUp(form, request.headers, settings, count);
}

function signUpAnswer(request: Request, answer: SignUpAnswer): Response | NewsletterPage {
  const { code, status, errors } = answer;
  if (request.headers.get('accept')?.includes('application/json')) {
    return Response.json(
      { status: status === 'idle' ? 'invalid' : status, errors },
      { status: code, headers: { ...headers, ...wait(answer.retryAfter) } },
    );
  }
  if (status !== 'sent') return page(request, 'form', code, answer);
  // So that reloading the thanks, or going back to them, does not post again.
  const { pathname } = new URL(request.url);
  return new Response(null, { status: 303, headers: { ...headers, Location: `${pathname}?${thanks}` } });
}

const tokenShape = /^[\w-]{43}$/;

/** What opens a link: in the form of the page, or in the address, where a mail program posts too (RFC 8058). */
function tokenIn(request: Request, form?: FormData): string | undefined {
  const written = form?.get('token');
  const token = typeof written === 'string' ? written : new URL(request.url).searchParams.get('token');
  return token && tokenShape.test(token) ? token : undefined;
}

/** Programs that look at mails follow their links: so a visit shows a button, and does nothing. */
function linkPage(request: Request, action: Action): NewsletterPage {
  const token = tokenIn(request);
  return token ? page(request, action, 200, { token }) : page(request, 'expired', 404);
}

/** Follows a link, unless its network has to wait. What could not be done just now can be tried again with the same token. */
async function followed(
  request: Request,
  action: Action,
  { store, now, log }: Settings,
  retryAfter: number | undefined,
): Promise<Response | NewsletterPage> {
  const form = await readForm(request);
  const isRead = typeof form !== 'number';
  const token = tokenIn(request, isRead ? form : undefined);
  if (retryAfter !== undefined) return page(request, 'failed', 429, { token, retryAfter });
  if (!isRead) return page(request, 'failed', form, { token });
  try {
    const person = token && (await store[action](hashOf(token), now()));
    return person ? page(request, actions[action], 200) : page(request, 'expired', 404);
  } catch (error) {
    log({ level: 'error', event: `${action}-not-kept`, ...failure(error) });
    return page(request, 'failed', 503, { token });
  }
}

/** A page as a host shows it that has no look for it. It has the form on a page of its own, which learns what is wrong, not what was written. */
function shown(page: NewsletterPage, settings: Settings): Response {
  const { view, code, errors, status } = page;
  if (view !== 'form') return plainPage({ ...page, view }, settings);
  if ((status === 'failed' || status === 'unclear') && code !== 422)
    return plainPage({ ...page, view: 'failed' }, settings);
  // As an address: a header takes no sign beyond Latin.
  const { origin } = new URL(settings.url);
  const address = new URL(settings.formHref, origin);
  for (const [field, problem] of Object.entries(errors ?? {}))
    address.searchParams.append('error', `${field}.${problem}`);
  const { pathname, search, hash, href } = address;
  const location = address.origin === origin ? pathname + search + hash : href;
  return new Response(null, { status: 303, headers: { ...page.headers, Location: location } });
}
