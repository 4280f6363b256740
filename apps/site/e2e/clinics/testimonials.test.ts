import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { expect, forEachClinic, test } from '../support/test.ts';

const samples = dirname(createRequire(import.meta.url).resolve('@cairn-ds/samples/package.json'));

/** What people said of a clinic, as its file has it, with the day from which on it may no longer be shown. */
function said(clinic: string): { quote: string; taken: string | undefined }[] {
  const file = readFileSync(join(samples, 'clinics', clinic, 'testimonials.yaml'), 'utf8');
  return file
    .split(/^- id:/m)
    .slice(1)
    .map((entry) => ({
      quote: /quote: (.+)/.exec(entry)?.[1] ?? '',
      taken: /revoked: '(.+)'/.exec(entry)?.[1],
    }));
}

const built = (clinic: string) => join(import.meta.dirname, '../../dist', clinic);

forEachClinic(() => {
  test('what people say of the clinic stands on the page that tells what to expect', async ({ page, clinic }) => {
    await page.goto('/what-to-expect/');
    const quotes = said(clinic).flatMap(({ quote, taken }) => (taken === undefined ? [quote] : []));
    expect(quotes.length).toBeGreaterThan(0);
    await expect(page.getByRole('blockquote')).toHaveText(quotes);
  });

  test('what was taken back is in no file of the site', ({ clinic }) => {
    const revoked = said(clinic).flatMap(({ quote, taken }) => (taken === undefined ? [] : [quote]));
    const files = globSync('**/*.{html,xml,txt,js,mjs,json}', { cwd: built(clinic) });
    expect(files.length).toBeGreaterThan(20);
    const showing = files.filter((file) => {
      const text = readFileSync(join(built(clinic), file), 'utf8');
      return revoked.some((quote) => text.includes(quote));
    });
    expect(showing).toEqual([]);
  });
});
