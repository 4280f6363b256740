import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { clinics } from '@cairn-ds/samples';
import { expect, test } from 'vitest';

import { checkClinic } from './checkClinic.ts';

test.each(clinics)('what the files of $name lead to is there', (clinic) => {
  expect(() => checkClinic(clinic)).not.toThrow();
});

const samples = dirname(createRequire(import.meta.url).resolve('@cairn-ds/samples/package.json'));

/** What is said of the first clinic after some of its files were changed. */
function saidOf(changes: readonly (readonly [file: string, from: string, to: string])[], built?: string): string {
  const [clinic] = clinics;
  if (!clinic) throw new Error('There is no sample.');
  const folder = mkdtempSync(join(tmpdir(), 'clinic-'));
  try {
    cpSync(join(samples, 'clinics', clinic.id), folder, { recursive: true });
    for (const [file, from, to] of changes) {
      const path = join(folder, file);
      writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
    }
    checkClinic(clinic, { folder, built });
    return '';
  } catch (error) {
    return String(error).replaceAll(folder, 'clinic');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('what this site does not have is told all at once, with file, line, field and remedy', () => {
  const said = saidOf([
    ['clinic.yaml', 'href: /contact/\n', 'href: /contacts/\n'],
    ['home.yaml', 'cairn-at-dawn-1440', 'cairn-at-dusk-1440'],
    ['services/yoga.mdx', 'icon: yoga', 'icon: joga'],
    ['policies/privacy.mdx', '<Callout>', '<CallOut>'],
    ['policies/privacy.mdx', '</Callout>', '</CallOut>\n\n{props.clinic.nam}'],
  ]);
  expect(said).toBe(`ContentError: 5 problems in the content. Nothing is published until this is put right.

clinic/clinic.yaml
  line 35, navigation[2].href: "/contacts/" leads to no page of the site. Did you mean "/contact/"?

clinic/services/yoga.mdx
  line 2, icon: "joga" is no icon of the site. Did you mean "yoga"?

clinic/policies/privacy.mdx
  line 10, body: <CallOut> is no component with which this text can be written. Did you mean "Callout"?
  line 16, body: looks up "nam", which is not there. Did you mean "name"?

clinic/home.yaml
  line 7, picture.src: "/pictures/cairn-at-dusk-1440.webp" is not a file of the site. Did you mean "/pictures/cairn-at-dawn-1440.webp"?`);
});

test('once the pages are built, a link to a place that a page has not is told as well', () => {
  const built = mkdtempSync(join(tmpdir(), 'built-'));
  try {
    mkdirSync(join(built, 'insurance'));
    writeFileSync(
      join(built, 'insurance/index.html'),
      '<h1 id="main">Cost</h1>id="cost"<section\n id="costs"></section>',
    );
    const link = (place: string) =>
      ['policies/privacy.mdx', '</Callout>', `</Callout>\n\n[What it costs](/insurance/#${place})`] as const;
    expect(saidOf([link('cost')])).toBe('');
    expect(saidOf([link('costs')], built)).toBe('');
    expect(saidOf([link('cost')], built)).toContain(`clinic/policies/privacy.mdx
  line 16, body: "/insurance/#cost" leads to no place on that page. Did you mean "costs"?`);
  } finally {
    rmSync(built, { recursive: true });
  }
});
