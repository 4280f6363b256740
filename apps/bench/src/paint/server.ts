import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { bundled } from '../bundled.ts';

const built = join(import.meta.dirname, '../../../site/dist/tamarack/client');

export const articlePath = '/articles/does-intensive-outpatient-treatment-work/';
/** Where a reader goes from there. */
export const nextPath = '/contact/';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};
const compressed = new Set(['.html', '.css', '.js', '.svg']);

/** The page by hand, in a document with its rules inside. It fetches the picture first, as the sample site does. */
async function byHand(): Promise<Buffer> {
  const folder = join(import.meta.dirname, '../../dist');
  const { render } = (await import(await bundled('src/article/Bare.tsx', folder))) as { render: () => string };
  const rules = readFileSync(join(import.meta.dirname, 'by-hand.css'), 'utf8');
  const picture = /<link rel="preload"[^>]*as="image"[^>]*>/.exec(
    readFileSync(join(built, articlePath, 'index.html'), 'utf8'),
  );
  return Buffer.from(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>By hand</title>${picture?.[0] ?? ''}<style>${rules}</style></head><body>${render().replace(/^<link[^>]*>/, '')}</body></html>`,
  );
}

/** Serves the built site of the first clinic, compressed as a proxy does it, and beside it the page by hand. */
export async function serveSite(): Promise<{ origin: string; close: () => void }> {
  if (!existsSync(built)) throw new Error('The sample site is not built. Run `npx -y pnpm@12 build` first.');
  const page = await byHand();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(built, pathname, pathname.endsWith('/') ? 'index.html' : '');
    const type = extname(file);
    const body = pathname === '/by-hand/' ? page : existsSync(file) ? readFileSync(file) : undefined;
    if (body === undefined) return response.writeHead(404).end();
    const keep = pathname.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'public, max-age=0';
    const headers = { 'Content-Type': types[type] ?? 'application/octet-stream', 'Cache-Control': keep };
    if (!compressed.has(type)) return response.writeHead(200, headers).end(body);
    return response.writeHead(200, { ...headers, 'Content-Encoding': 'gzip' }).end(gzipSync(body));
  });
  await new Promise<void>((settle) => void server.listen(0, '127.0.0.1', settle));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => void server.close() };
}
