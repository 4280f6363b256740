/**
 * Builds the site of one clinic's folder, in a process of its own, and says what it took: `node --expose-gc build.ts FOLDER OUT`.
 * Prints milliseconds, and what it holds in memory at the end, in megabytes, as JSON.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { loadClinic, type LoadedArticle } from '@cairn-ds/content/files';
import { citations, sections } from '@cairn-ds/mdx';
import { structuredData, jsonLd } from '@cairn-ds/structured-data';
import { ArticlePage, breadcrumbsTo, ContactPage, mdxComponents, SiteFrame } from '@cairn-ds/templates';
import { evaluate, type EvaluateOptions } from '@mdx-js/mdx';
import { createElement, type ReactNode } from 'react';
import * as runtime from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';

const today = '2026-11-20';
const [folder = '', out = ''] = process.argv.slice(2);
const began = performance.now();
const { clinic, articles } = loadClinic(folder, { today });
const listed = articles.map(({ slug, article }) => ({ slug, article, href: `/articles/${slug}/` }));

function write(path: string, page: ReactNode): void {
  const frame = { clinic, path, children: page };
  const html = renderToStaticMarkup(createElement(SiteFrame, frame));
  mkdirSync(join(out, path), { recursive: true });
  writeFileSync(join(out, path, 'index.html'), `<!doctype html>${html}`);
}

async function writeArticle({ slug, article, body, file }: LoadedArticle): Promise<void> {
  const path = `/articles/${slug}/`;
  const references = article.references.map(({ id }) => id);
  const rehypePlugins: NonNullable<EvaluateOptions['rehypePlugins']> = [[citations, { references }], sections];
  const { default: Text } = await evaluate({ path: file, value: body }, { ...runtime, rehypePlugins });
  const page = { clinic, article, today };
  const graph = structuredData({ ...page, path, language: 'en-US', breadcrumbs: breadcrumbsTo.article(page) });
  const data = createElement('script', {
    key: 'data',
    type: 'application/ld+json',
    dangerouslySetInnerHTML: { __html: jsonLd(graph) },
  });
  const text = createElement(Text, { clinic, components: mdxComponents({ clinic, pictures: {} }) });
  const whole = { ...page, articles: listed, children: text, key: 'page' };
  write(path, [data, createElement(ArticlePage, whole)]);
}

write('/contact/', createElement(ContactPage, { clinic }));
for (const article of articles) await writeArticle(article);
const milliseconds = performance.now() - began;
globalThis.gc?.();
console.log(JSON.stringify({ milliseconds, megabytes: process.memoryUsage().heapUsed / 1e6 }));
