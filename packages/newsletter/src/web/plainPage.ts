import { createHash } from 'node:crypto';

import { escaped } from '../mail/html.js';
import type { NewsletterPage, NewsletterView } from './page.js';
import { plainPageLabels } from './plainPage.labels.js';
import type { Settings } from './options.js';

const styles = `:root{color-scheme:light dark}body{font:1.125rem/1.6 system-ui,sans-serif;max-width:36rem;margin:0 auto;padding:3rem 1.25rem}h1{font-size:1.75rem;line-height:1.25}button{font:inherit;padding:.75rem 1.5rem;min-height:3rem;cursor:pointer}`;

const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(styles).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The address of such a page opens a link, so nobody is told of it. */
const headers = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': policy,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

type Settled = Pick<Settings, 'clinic' | 'language' | 'formHref'>;

/** A page for a host that has none of its own look for it. */
export function plainPage(
  { view, code, headers: own, token }: NewsletterPage & { view: Exclude<NewsletterView, 'form'> },
  { clinic, language, formHref }: Settled,
): Response {
  const words = plainPageLabels[language];
  const filled = (text: string) => escaped(text.replaceAll('{clinic}', () => clinic.name));
  const said: { title: string; text: string; button?: string } = words[view];
  // A sign-up that failed has its form on a page of the host, and no token here.
  const button =
    said.button && token
      ? `<form method="post"><input type="hidden" name="token" value="${escaped(token)}"><button>${filled(said.button)}</button></form>`
      : '';
  const html = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${filled(`${said.title} | {clinic}`)}</title>
<style>${styles}</style>
</head>
<body>
<main>
<h1>${filled(said.title)}</h1>
<p>${filled(said.text)}</p>
${button}
<p><a href="${escaped(formHref)}">${filled(words.home)}</a></p>
</main>
</body>
</html>
`;
  return new Response(html, { status: code, headers: { ...own, ...headers } });
}
