import type { APIRequestContext } from '@playwright/test';

/** What the pages of a site say, each asked for once in a worker. */
const pages = new Map<string, Promise<{ status: number; text: string }>>();

/** The addresses of the links of a page, in full. */
export async function linksIn(request: APIRequestContext, page: string): Promise<string[]> {
  const { text } = await read(request, page);
  return [...text.matchAll(/<a\s[^>]*?href="([^"]*)"/g)].flatMap(([, href = '']) =>
    URL.canParse(href, page) ? new URL(href, page).href : [],
  );
}

/** Links of one page that lead nowhere: those of its own site whose page, or place on it, is missing. */
export async function deadLinks(request: APIRequestContext, from: string, links: string[]): Promise<string[]> {
  const own = [...new Set(links)].map((href) => new URL(href)).filter(({ origin }) => origin === new URL(from).origin);
  const dead = await Promise.all(
    own.map(async ({ href, origin, pathname, hash }) => {
      const { status, text } = await read(request, origin + pathname);
      if (status !== 200) return `${href}: status ${status}`;
      return hash && !text.includes(`id="${hash.slice(1)}"`) ? `${href}: no such place` : [];
    }),
  );
  return dead.flat();
}

function read(request: APIRequestContext, address: string) {
  const known =
    pages.get(address) ??
    request
      .get(address, { maxRedirects: 0 })
      .then(async (answer) => ({ status: answer.status(), text: await answer.text() }));
  pages.set(address, known);
  return known;
}
