import { cpSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { pictureFolders } from '@cairn-ds/samples';
import type { Plugin } from 'vite';

import { clinic } from './src/clinic.ts';

const manifest = createRequire(import.meta.url).resolve('@cairn-ds/samples/package.json');
const samples = createRequire(manifest);

/** Where the articles are. */
export const articles = join(dirname(manifest), 'articles');

/** The folder with the clinic's files. */
export const clinicFolder = join(dirname(manifest), 'clinics', clinic.id);

/** Gathers the clinic's pictures and those that clinics share, and returns the folder to serve them from. */
export function publicFolder(): string {
  const folder = join(import.meta.dirname, 'node_modules/.astro', clinic.id, 'public');
  for (const pictures of pictureFolders(clinic.id)) {
    cpSync(join(dirname(manifest), pictures), join(folder, 'pictures'), { recursive: true });
  }
  return folder;
}

/** Addresses of what is set first on a page: the upright Latin letters, and digits where they have a file of their own. */
const firstFonts = /url\("([^"]+-(?:latin-(?:wght|opsz)-normal|figures)\.woff2)"\)/g;

/**
 * What is a clinic's own, as modules that any page can import:
 *
 * - `clinic:brand.css`: its colours, type and shapes.
 * - `clinic:fonts.css`: its typefaces.
 * - `clinic:fonts`: addresses of the font files to fetch first.
 */
export function clinicAssets(): Plugin {
  const inBrand = (file: string) => samples.resolve(`@cairn-ds/samples/brands/${clinic.brand}/${file}`);
  const files: Record<string, string> = {
    'clinic:brand.css': inBrand('brand.css'),
    'clinic:fonts.css': inBrand('fonts.css'),
    'clinic:fonts': '\0clinic:fonts',
  };
  const fonts = [...readFileSync(inBrand('fonts.css'), 'utf8').matchAll(firstFonts)].map(([, path = '']) => path);
  const addresses = [
    ...fonts.map((path, index) => `import font${index} from ${JSON.stringify(`${inBrand(path)}?url`)};`),
    `export default [${fonts.map((_, index) => `font${index}`)}];`,
  ].join('\n');
  return {
    name: 'clinic-assets',
    resolveId: (id) => files[id],
    load: (id) => (id === files['clinic:fonts'] ? addresses : undefined),
  };
}
