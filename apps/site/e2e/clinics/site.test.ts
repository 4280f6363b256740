import { gzipSync } from 'node:zlib';

import { deadLinks, linksIn } from '../support/links.ts';
import { article, everyPage } from '../support/pages.ts';
import { dataOf, expect, forEachClinic, test } from '../support/test.ts';

/**
 * In bytes as they travel: guides use more components than other pages, one of them shows nearly all there are, and rules
 * in two parts travel a little less well than in one.
 */
function roomFor(path: string): number {
  if (path === article) return 9100;
  return isGuide(path) ? 7600 : 6000;
}

/** The guides are long; their list and its parts are not. */
const isGuide = (path: string): boolean => /^\/articles\/[^/]+\/$/.test(path);

forEachClinic(() => {
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

  test('every link within the site leads to a page, and to a place on it', async ({ request, clinic, baseURL }) => {
    const dead: string[] = [];
    for (const path of everyPage(clinic)) {
      const links = await linksIn(request, `${baseURL}${path}`);
      dead.push(...(await deadLinks(request, `${baseURL}${path}`, links)).map((link) => `${path}: ${link}`));
    }
    expect(dead).toEqual([]);
  });

  test('a page has its rules inside, and only a long one loads more, after its first screen', async ({
    request,
    clinic,
  }) => {
    for (const path of [...everyPage(clinic), '/newsletter/?thanks']) {
      const html = await (await request.get(path)).text();
      const inside = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, text = '']) => text).join('');
      expect(inside, path).toContain('box-sizing:border-box');
      const [link, ...more] = html.matchAll(/<link rel="stylesheet" href="([^"]+)">(?=<nav [^>]*data-cairn-contents)/g);
      expect(html.match(/<link[^>]*stylesheet/g)?.length ?? 0, path).toBe(isGuide(path) ? 1 : 0);
      expect(more, path).toEqual([]);
      const rest = link ? await (await request.get(`${link[1]}`)).text() : '';
      const [first, later] = [inside, rest].map((rules) => gzipSync(rules, { level: 9 }).length) as [number, number];
      expect(first + (link ? later : 0), path).toBeLessThanOrEqual(roomFor(path));
      if (link) expect(first, path).toBeLessThanOrEqual(4000);
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
});
