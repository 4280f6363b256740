import { createRequire } from 'node:module';
import { dirname } from 'node:path';

import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import node from '@astrojs/node';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { citations } from '@cairn-ds/content/citations';
import { sections } from '@cairn-ds/content/sections';
import { defineConfig } from 'astro/config';

import { clinicAssets } from './clinic-assets.ts';
import { clinic } from './src/clinic.ts';

const samples = dirname(createRequire(import.meta.url).resolve('@cairn-ds/samples/package.json'));

/** One clinic's site. `CLINIC=meridian astro dev` shows another than the first. */
export default defineConfig({
  site: clinic.url,
  outDir: `./dist/${clinic.id}`,
  cacheDir: `./node_modules/.astro/${clinic.id}`,
  trailingSlash: 'always',
  integrations: [react(), mdx(), sitemap()],
  markdown: { processor: unified({ rehypePlugins: [citations, sections] }), syntaxHighlight: false },
  // Only the newsletter's page is rendered on request. It reads 16 kB at most by itself.
  adapter: node({ mode: 'standalone' }),
  session: false,
  security: {
    checkOrigin: true,
    // Behind a proxy the address is what the proxy says it is, if that is an address of this clinic.
    allowedDomains: [{ hostname: new URL(clinic.url).hostname }, { hostname: 'localhost' }],
  },
  // The content security policy allows styles and scripts from files of this site only.
  build: { inlineStylesheets: 'never' },
  vite: {
    // The components come minified, and a minifier older than the CSS they use would warn of it.
    build: { assetsInlineLimit: 0, cssMinify: false },
    define: { 'import.meta.env.CLINIC': JSON.stringify(clinic.id) },
    plugins: [clinicAssets()],
    resolve: { alias: { '#articles': `${samples}/articles` } },
  },
  devToolbar: { enabled: false },
});
