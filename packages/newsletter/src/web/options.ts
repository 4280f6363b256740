import { emailProblem } from '@cairn-ds/rules/email';

import type { Mailer, Provider } from '../delivery/index.js';
import { jsonLines, type Log } from '../logs/index.js';
import type { MailClinic, MailColors } from '../mail/index.js';
import { consentVersion } from '../model/consentVersion.js';
import type { Language, ResendPolicy, RetentionPolicy, TokenPurpose } from '../model/index.js';
import type { Store } from '../store/index.js';
import type { Limits } from './limits.js';

const minute = 60_000;
const day = 1_440 * minute;

/** What the newsletter says of a clinic. A clinic of `@cairn-ds/content` fits as it is. */
export interface NewsletterClinic extends MailClinic {
  /** Where mails come from, unless `from` says so. */
  email?: string | null | undefined;
}

export interface NewsletterOptions {
  store: Store;
  mailer: Mailer;
  /** Sends the letter, and is told who is on the list. Without one the list is in the store alone. */
  provider?: Provider | null | undefined;
  clinic: NewsletterClinic;
  /** The sentence beside the box, as the form shows it. It is kept with each address. */
  consent: string;
  /** Names the sentence. @default the beginning of its SHA-256 */
  consentVersion?: string | null | undefined;
  /** The address that mails come from, or a name with it. @default the clinic's name and `email` */
  from?: string | null | undefined;
  /** The address of the site, for links in mails. @default the clinic's `url` */
  url?: string | null | undefined;
  /** Where the handler is mounted. Its addresses end as it does: with a slash, or without one where a framework redirects those. @default '/newsletter/' */
  basePath?: string | null | undefined;
  /** The page of the host that has the form, for `handle`. @default '/' */
  formHref?: string | null | undefined;
  /** Of mails and pages, unless a form says in a hidden field `language` that it is another. @default 'en' */
  language?: Language | null | undefined;
  /** Of mails and pages. `brand.colors` of `@cairn-ds/brand` fits. @default those of a theme without a brand */
  colors?: MailColors | null | undefined;
  /** In which mails tell dates. @default 'UTC' */
  timeZone?: string | null | undefined;
  /** How often it may be posted. @default 30 in 10 minutes from a network, 10 in an hour for an address */
  limits?: Partial<Limits> | null | undefined;
  /** How often someone is asked to confirm. @default 3 mails, 10 minutes apart */
  resend?: Partial<ResendPolicy> | null | undefined;
  /**
   * How long a sign-up that is kept waits for its answer, in milliseconds, the store's own time included: more than the store takes,
   * so that the time does not tell whether an address was known. 0 for none. @default 50
   */
  answerAfter?: number | null | undefined;
  /** How long what is no longer needed is kept, in milliseconds. @default 30 days each */
  retention?: Partial<RetentionPolicy> | null | undefined;
  /** How long the links of a mail work, in milliseconds. @default 7 days to confirm, 400 days to leave */
  links?: Partial<Record<TokenPurpose, number>> | null | undefined;
  /** Takes what happens, without anything personal. @default lines of JSON to standard error */
  log?: Log | null | undefined;
  /** The clock. @default the one of the machine */
  now?: (() => Date) | null | undefined;
}

/** The options with all that was left out. */
export type Settings = ReturnType<typeof settingsOf>;

/** What is wrong with the options of a newsletter: a line for each fault. */
export class NewsletterOptionsError extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'NewsletterOptionsError';
    this.faults = faults;
  }
}

const defaults = {
  limits: { network: { posts: 30, within: 10 * minute }, email: { posts: 10, within: 60 * minute } },
  resend: { after: 10 * minute, most: 3 },
  retention: { pending: 30 * day, unsubscribed: 30 * day, done: 30 * day },
  links: { confirm: 7 * day, unsubscribe: 400 * day },
};

/**
 * Fills in what was left out.
 *
 * @throws {NewsletterOptionsError} with all faults at once.
 */
export function settingsOf(options: NewsletterOptions) {
  const faults = faultsOf(options);
  if (faults.length > 0) throw new NewsletterOptionsError(faults);
  const { store, mailer, provider, clinic, consent } = options;
  return {
    store,
    mailer,
    provider: provider ?? undefined,
    clinic,
    consent: { text: consent, version: options.consentVersion ?? consentVersion(consent) },
    from: options.from ?? `${clinic.name} <${clinic.email}>`,
    url: options.url ?? clinic.url,
    basePath: options.basePath ?? '/newsletter/',
    formHref: options.formHref ?? '/',
    language: options.language ?? 'en',
    colors: options.colors ?? undefined,
    timeZone: options.timeZone ?? undefined,
    limits: { ...defaults.limits, ...options.limits },
    resend: { ...defaults.resend, ...options.resend },
    answerAfter: options.answerAfter ?? 50,
    retention: { ...defaults.retention, ...options.retention },
    links: { ...defaults.links, ...options.links },
    log: options.log ?? jsonLines,
    now: options.now ?? (() => new Date()),
  };
}

const isPositive = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value) && value > 0;

const isWait = (value: unknown): boolean => value === 0 || (isPositive(value) && Number(value) <= 1000);

const isLimit = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  ['posts', 'within'].every((name) => isPositive((value as Record<string, unknown>)[name]));

function isTimeZone(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value }).format();
    return true;
  } catch {
    return false;
  }
}

/** What a program in plain JavaScript, or an empty environment variable, may hand over. */
type Unchecked = { readonly [Key in keyof NewsletterOptions]?: unknown } & {
  clinic?: { [Key in keyof NewsletterClinic]?: unknown } | null;
};

function faultsOf(options: Unchecked): string[] {
  const { store, mailer, provider, clinic, consent, from, basePath, formHref, language, timeZone } = options;
  const url = options.url ?? clinic?.url;
  const sender = from ?? clinic?.email;
  const checks: [isRight: boolean, fault: string][] = [
    [has(store, 'signUp'), 'store: is missing. Give sqliteStore({ path }) or postgresStore({ url }).'],
    [has(mailer, 'send'), 'mailer: is missing. Give smtp({ url }), or folder(path) to try things out.'],
    [
      provider === undefined || provider === null || (has(provider, 'deliver') && has(provider, 'withdraw')),
      'provider: is none. Give one of @cairn-ds/newsletter/providers, or leave it out.',
    ],
    [isText(consent), 'consent: is missing. Give the sentence beside the box, which is kept as evidence.'],
    [isText(clinic?.name), 'clinic.name: is missing. Mails say who writes.'],
    [
      isWeb(url),
      `${options.url ? 'url' : 'clinic.url'}: is no web address. Links in mails begin with it, such as https://tamarack-house.example.`,
    ],
    [
      isAddress(ofLetter(clinic?.newsletter) ?? clinic?.address),
      'clinic.address: is missing. CAN-SPAM asks for a postal address in each mail; clinic.newsletter.address may be a post office box.',
    ],
    [isSender(sender), 'from: is no email address, and clinic.email neither. Mails need a sender.'],
    [
      basePath === undefined ||
        basePath === null ||
        (typeof basePath === 'string' && /^\/(?:[\w.~-]+\/)*(?:[\w.~-]+)?$/.test(basePath)),
      'basePath: is no path. Begin it with a slash, such as /newsletter/.',
    ],
    [
      formHref === undefined || formHref === null || URL.canParse(`${formHref}`, 'https://site.example'),
      'formHref: is no address. Give the page that has the form, such as /newsletter-form/.',
    ],
    [
      language === undefined || language === null || language === 'en' || language === 'es',
      'language: is neither "en" nor "es".',
    ],
    [
      timeZone === undefined || timeZone === null || isTimeZone(timeZone),
      'timeZone: is unknown. Mails tell dates in it: give a name such as America/Chicago.',
    ],
    [
      Object.values(options.limits ?? {}).every((limit: unknown) => isLimit(limit)),
      'limits: are not as they have to be. Give { posts, within } for network and email, each a number above 0.',
    ],
    [
      options.answerAfter === undefined || options.answerAfter === null || isWait(options.answerAfter),
      'answerAfter: is no time. Give milliseconds, from 0 to 1000: someone waits for the answer.',
    ],
    ...['resend', 'retention', 'links'].map((name): [boolean, string] => [
      Object.values(options[name as 'resend'] ?? {}).every(isPositive),
      `${name}: has a value that is no number above 0. Times are in milliseconds.`,
    ]),
  ];
  return checks.flatMap(([isRight, fault]) => (isRight ? [] : [fault]));
}

const has = (value: unknown, method: string): boolean =>
  typeof value === 'object' && value !== null && typeof (value as Record<string, unknown>)[method] === 'function';

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

const isWeb = (value: unknown): boolean =>
  typeof value === 'string' && /^https?:$/.test(URL.parse(value)?.protocol ?? '');

/** The address that the letter has of its own. */
const ofLetter = (newsletter: unknown): unknown =>
  typeof newsletter === 'object' && newsletter !== null ? Reflect.get(newsletter, 'address') : undefined;

const isAddress = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  ['street', 'city', 'postalCode'].every((name) => isText((value as Record<string, unknown>)[name]));

const isSender = (value: unknown): boolean =>
  typeof value === 'string' && emailProblem(/<([^<>]*)>$/.exec(value.trim())?.[1] ?? value) === undefined;
