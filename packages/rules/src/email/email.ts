/**
 * Why an email address cannot be used: nothing is written, no “@”, more than
 * one “@”, nothing before it, nothing usable after it, no ending such as
 * `.org`, a space inside, a sign that does not belong, or too long.
 */
export type EmailProblem = 'missing' | 'at' | 'second-at' | 'name' | 'domain' | 'ending' | 'space' | 'sign' | 'long';

/** RFC 5321, 4.5.3.1: 64 octets before the “@”, and 254 in all so that the path with its brackets fits 256. */
const limits = { name: 64, all: 254 };

// Joiners are left: some scripts need them in a domain.
const invisible = /(?![\u200C\u200D])\p{Cf}/gu;
const nameSigns = /^[\w.!#$%&'*+/=?^`{|}~\p{L}\p{M}-]+$/u;
const domainSigns = /^[\u200C\p{L}\u200D\p{M}\p{N}.-]+$/u;
const label = /^(?!-).{1,63}(?<!-)$/u;
const noEnding = /^[^.]*$|\.(?:\d*|.)$/u;

/**
 * The address that was meant: without what a keyboard, a chat or a document
 * adds (spaces around it and around the “@”, invisible characters, full-width
 * letters, curled apostrophes), the domain in lower case. It need not be a right address.
 */
export function tidyEmail(written: string | null | undefined): string {
  const [name = '', ...domains] = `${written ?? ''}`
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(/[‘’]/g, "'")
    .split('@')
    .map((part) => part.trim());
  return [name, ...domains.map((domain) => domain.toLowerCase())].join('@');
}

/**
 * The first thing to mend in an email address, or `undefined` when it can be
 * used. Accepts what a browser's own email field accepts, and international
 * addresses on both sides of the “@” (RFC 6531); asks for an ending besides,
 * since a bare `jo@mail` is a slip.
 * Whether the mailbox exists, only a letter can tell.
 */
export function emailProblem(written: string | null | undefined): EmailProblem | undefined {
  const address = tidyEmail(written);
  const [name = '', domain, second] = address.split('@');
  if (!address) return 'missing';
  if (domain === undefined) return 'at';
  if (second !== undefined) return 'second-at';
  if (!name) return 'name';
  if (!domain) return 'domain';
  if (/\s/.test(address)) return 'space';
  if (address.length > limits.all || name.length > limits.name) return 'long';
  if (!nameSigns.test(name) || !domainSigns.test(domain)) return 'sign';
  if (noEnding.test(domain)) return 'ending';
  return domain.split('.').every((part) => label.test(part)) ? undefined : 'domain';
}

/** The address of a link that opens a letter to an email address. Signs that mean something in a link are encoded. */
export function emailHref(written: string): `mailto:${string}` {
  const [name = '', ...domain] = tidyEmail(written).split('@');
  return `mailto:${[encodeURIComponent(name), ...domain].join('@')}`;
}
