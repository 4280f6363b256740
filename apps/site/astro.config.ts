import { globSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import node from '@astrojs/node';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import { citations, sections } from '@cairn-ds/mdx';
import type { AstroIntegration } from 'astro';
import { defineConfig } from 'astro/config';

import { articles, clinicAssets, clinicFolder, publicFolder } from './clinic-assets.ts';
import { checkClinic } from './src/checkClinic.ts';
import { clinic } from './src/clinic.ts';

checkClinic(clinic);

/** Leaves out React for the browser, which the React integration writes even where no page asks for it. */
const withoutIslands: AstroIntegration = {
  name: 'without-islands',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const folder = fileURLToPath(dir);
      for (const file of globSync('_astro/client.*.js', { cwd: folder })) rmSync(folder + file);
    },
  },
};

/** Tells of links to places that no page has, which only what was built can know. */
const placesOnPages: AstroIntegration = {
  name: 'places-on-pages',
  hooks: { 'astro:build:done': ({ dir }) => checkClinic(clinic, { built: fileURLToPath(dir) }) },
};

/** One clinic's site. `CLINIC=meridian astro dev` shows another than the first. */
export default defineConfig({
  site: clinic.url,
  outDir: `./dist/${clinic.id}`,
  publicDir: publicFolder(),
  cacheDir: `./node_modules/.astro/${clinic.id}`,
  trailingSlash: 'always',
  integrations: [react(), mdx(), sitemap(), withoutIslands, placesOnPages],
  markdown: { processor: unified({ rehypePlugins: [citations, sections] }), syntaxHighlight: false },
  // Only the newsletter's page is rendered on request; it limits what it reads by itself.
  adapter: node({ mode: 'standalone' }),
  session: false,
  security: {
    // The newsletter does so itself, and lets a mail program unsubscribe, which comes from no page.
    checkOrigin: false,
    // Behind a proxy the address is what the proxy says it is, if that is an address of this clinic,
    // or of the machine it is tried out on.
    allowedDomains: [{ hostname: new URL(clinic.url).hostname }, { hostname: 'localhost' }],
  },
  // One file for all pages; what a page uses of it is put inside once all are built.
  build: { inlineStylesheets: 'never' },
  vite: {
    // The components come minified, and a minifier older than the CSS they use would warn of it.
    build: {
      assetsInlineLimit: 0,
      cssMinify: false,
      // Every page names its fonts: the hash is name enough.
      rolldownOptions: { output: { assetFileNames: '_astro/[hash][extname]' } },
    },
    define: { 'import.meta.env.CLINIC': JSON.stringify(clinic.id) },
    plugins: [clinicAssets()],
    resolve: { alias: { '#articles': articles, '#clinic': clinicFolder } },
  },
  devToolbar: { enabled: false },
});
