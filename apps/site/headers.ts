import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

const policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  // Components pass numbers to their styles in `style` attributes, such as the width of a stone.
  'style-src-attr': "'unsafe-inline'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
};

const written = (styles: string): string =>
  Object.entries({ ...policy, 'style-src': styles })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');

/**
 * Sent with every answer, files as well as pages. Where the reader came from
 * and what they read here is nobody else's business: nothing is loaded from
 * other sites, none may frame these pages, and links to other sites do not say
 * which page they were on.
 */
const always = {
  // Not `no-referrer`: browsers then send `Origin: null` with a form, and the sign-up would be refused.
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'browsing-topics=(), camera=(), geolocation=(), microphone=()',
};

/** The rules inside a built page, as the policy names them. */
function hashOf(file: string): string | undefined {
  const [, rules] = /<style>(.*?)<\/style>/s.exec(readFileSync(file, 'utf8')) ?? [];
  return rules === undefined ? undefined : `'sha256-${createHash('sha256').update(rules).digest('base64')}'`;
}

/**
 * The headers for an address of a built site. A page may use the rules that it was built with, and no others: they are
 * named by their hash. An address without a page is answered with the page that says so.
 *
 * @param folder What was built: the files in `client`, and in `requested` what is rendered on request.
 */
export function headersFor(folder: string): (path: string) => Readonly<Record<string, string>> {
  const hashes = new Map(
    ['client', 'requested'].flatMap((part) =>
      globSync('**/*.html', { cwd: join(folder, part) }).map((file): [string, string | undefined] => [
        `/${file.split(sep).join('/')}`,
        hashOf(join(folder, part, file)),
      ]),
    ),
  );
  const missing = hashes.get('/404.html');
  return (path) => {
    // The pages that a mail leads to have the rules of the form's.
    const page = path.replace(/^(\/newsletter\/)(?:confirm|unsubscribe)\/$/, '$1').replace(/\/$/, '/index.html');
    const hash = hashes.get(page) ?? missing;
    return { 'Content-Security-Policy': written(hash ? `'self' ${hash}` : "'self'"), ...always };
  };
}
