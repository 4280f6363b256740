import { cpSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { themeCss } from '@cairn-ds/brand';
import { pictureFolders } from '@cairn-ds/samples';
import type { Plugin } from 'vite';

import { clinic } from './src/clinic.ts';
import { theme } from './src/theme.ts';

const manifest = createRequire(import.meta.url).resolve('@cairn-ds/samples/package.json');
const samples = createRequire(manifest);

/** Where the articles are. */
export const articles = join(dirname(manifest), 'articles');

/** Gathers the clinic's pictures and those that clinics share, and returns the folder to serve them from. */
export function publicFolder(): string {
  const folder = join(import.meta.dirname, 'node_modules/.astro', clinic.id, 'public');
  for (const pictures of pictureFolders(clinic.id)) {
    cpSync(join(dirname(manifest), pictures), join(folder, 'pictures'), { recursive: true });
  }
  return folder;
}

/** The upright Latin files of the typefaces that a stylesheet names: what the first screen is set in. */
function fontFiles(stylesheet: string): string[] {
  const css = readFileSync(stylesheet, 'utf8');
  const imported = [...css.matchAll(/@fontsource-variable\/([a-z-]+)\/([a-z]+)\.css/g)].map(
    ([, family, axis]) => `@fontsource-variable/${family}/files/${family}-latin-${axis}-normal.woff2`,
  );
  const named = [...css.matchAll(/url\('([^']+)'\)/g)].map(([, file = '']) => file);
  return [...imported, ...named].map((file) => samples.resolve(file));
}

/**
 * What is a clinic's own, as modules that any page can import:
 *
 * - `clinic:theme.css`: its colours, type and shapes.
 * - `clinic:fonts.css`: its typefaces.
 * - `clinic:fonts`: addresses of the font files to fetch first.
 */
export function clinicAssets(): Plugin {
  const fonts = samples.resolve(`@cairn-ds/samples/fonts/${clinic.id}.css`);
  const modules: Record<string, string> = {
    'clinic:theme.css': themeCss(theme),
    'clinic:fonts': `${fontFiles(fonts)
      .map((file, index) => `import font${index} from ${JSON.stringify(`${file}?url`)};`)
      .join('\n')}
export default [${fontFiles(fonts).map((_, index) => `font${index}`)}];`,
  };
  return {
    name: 'clinic-assets',
    resolveId: (id) => (id === 'clinic:fonts.css' ? fonts : Object.hasOwn(modules, id) ? `\0${id}` : undefined),
    load: (id) => modules[id.slice(1)],
  };
}
