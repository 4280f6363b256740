import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { findBrowser } from '@cairn-ds/machine';
import { chromium, type Browser } from 'playwright';

const require = createRequire(import.meta.url);

/** The text of a file in a package, by the name under which it is imported. */
export const text = (specifier: string): string => readFileSync(require.resolve(specifier), 'utf8');

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: findBrowser().path, args: ['--no-sandbox'] });
