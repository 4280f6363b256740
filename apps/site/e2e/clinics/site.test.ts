import { gzipSync } from 'node:zlib';

import { deadLinks, linksIn } from '../support/links.ts';
import { article, everyPage } from '../support/pages.ts';
import { dataOf, expect, test } from '../support/test.ts';

test('titles and descriptions are all different', async ({ request, clinic }) => {
  const pages = everyPage(clinic);
  const said: (string | undefined)[] = [];
  for (const path of pages) {
    const html = await (await request.get(path)).text();
    said.push(/<title>(.+?)<\/title>/.exec(html)?.[1], /<meta name="description" content="(.+?)"/.exec(html)?.[1]);
  }
  expect(said).not.toContain(undefined);
  expect(new Set(said).size).toBe(pages.length * 2);
});

/** In bytes as they travel: articles use more components than other pages, and one shows nearly all there are. */
function roomFor(path: string): number {
  if (path === article) return 8100;
  return /^\/(?:articles|services)\//.test(path) ? 6650 : 6000;
}

test('every link within the site leads to a page, and to a place on it', async ({ request, clinic, baseURL }) => {
  const dead: string[] = [];
  for (const path of everyPage(clinic)) {
    const links = await linksIn(request, `${baseURL}${path}`);
    dead.push(...(await deadLinks(request, `${baseURL}${path}`, links)).map((link) => `${path}: ${link}`));
  }
  expect(dead).toEqual([]);
});

test('all rules that a page loads are inside it, and are few', async ({ request, clinic }) => {
  for (const path of [...everyPage(clinic), '/newsletter/?thanks']) {
    const html = await (await request.get(path)).text();
    const rules = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, text = '']) => text).join('');
    expect(rules, path).toContain('box-sizing:border-box');
    expect(gzipSync(rules, { level: 9 }).length, path).toBeLessThanOrEqual(roomFor(path));
    expect(html, path).not.toMatch(/<link[^>]*stylesheet/);
  }
});

test('the sitemap names every page to be found, and robots.txt names the sitemap', async ({ request, clinic }) => {
  const { url } = dataOf(clinic);
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toContain(`Sitemap: ${url}/sitemap-index.xml`);

  const index = await (await request.get('/sitemap-index.xml')).text();
  const [, part] = /<loc>([^<]*)<\/loc>/.exec(index) ?? [];
  const sitemap = await (await request.get(new URL(`${part}`).pathname)).text();
  const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
  const found = everyPage(clinic).filter((path) => path !== '/404.html');
  expect(listed.toSorted()).toEqual(found.map((path) => new URL(path, url).href).toSorted());
});
