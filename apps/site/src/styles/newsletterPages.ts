import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a link in a mail has the shape of. It opens nothing. */
const link = `confirm/?token=${'a'.repeat(43)}`;

/** Requests that are answered with each of the newsletter's pages: the form, the thanks, what is missing, what failed, and where mails lead. */
const requests: readonly [query: string, type?: string][] = [
  [''],
  ['?thanks'],
  ['', 'application/x-www-form-urlencoded'],
  ['', 'text/plain'],
  [link],
  [link, 'application/x-www-form-urlencoded'],
];

async function ask(address: string, type: string | undefined): Promise<string> {
  const { origin } = new URL(address);
  const response = await fetch(
    address,
    type === undefined ? {} : { method: 'POST', headers: { 'content-type': type, origin }, body: '' },
  );
  const html = await response.text();
  if (!html.includes('<main')) throw new Error(`${address} was answered with ${response.status} and no page:\n${html}`);
  return html;
}

/** Every page that the built newsletter can answer with. Nothing is signed up. */
export async function newsletterPages(entry: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-newsletter-'));
  Object.assign(process.env, { ASTRO_NODE_AUTOSTART: 'disabled', CAIRN_DATABASE: join(folder, 'none.sqlite') });
  const { handler } = (await import(pathToFileURL(entry).href)) as { handler: RequestListener };
  const server = createServer(handler);
  await new Promise<void>((settle) => void server.listen(0, 'localhost', settle));
  const { port } = server.address() as AddressInfo;
  try {
    const pages: string[] = [];
    for (const [query, type] of requests) pages.push(await ask(`http://localhost:${port}/newsletter/${query}`, type));
    return pages;
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  }
}
