import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

test('what this site does not have is told all at once, with file, line, field and remedy', () => {
  const [clinic] = clinics;
  if (!clinic) throw new Error('There is no sample.');
  const folder = mkdtempSync(join(tmpdir(), 'clinic-'));
  const change = (file: string, from: string, to: string) => {
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  };
  try {
    cpSync(join(samples, 'clinics', clinic.id), folder, { recursive: true });
    change('clinic.yaml', 'href: /contact/\n', 'href: /contacts/\n');
    change('home.yaml', 'cairn-at-dawn-1440', 'cairn-at-dusk-1440');
    change('services/yoga.mdx', 'icon: yoga', 'icon: joga');
    change('policies/privacy.mdx', '<Callout>', '<CallOut>');
    change('policies/privacy.mdx', '</Callout>', '</CallOut>\n\n{props.clinic.nam}');
    expect(() => checkClinic(clinic, folder))
      .toThrow(`5 problems in the content. Nothing is published until this is put right.

${folder}/clinic.yaml
  line 35, navigation[2].href: "/contacts/" leads to no page of the site. Did you mean "/contact/"?

${folder}/services/yoga.mdx
  line 2, icon: "joga" is no icon of the site. Did you mean "yoga"?

${folder}/policies/privacy.mdx
  line 10, body: <CallOut> is no component with which this text can be written. Did you mean "Callout"?
  line 16, body: looks up "nam", which is not there. Did you mean "name"?

${folder}/home.yaml
  line 7, picture.src: "/pictures/cairn-at-dusk-1440.webp" is not a file of the site. Did you mean "/pictures/cairn-at-dawn-1440.webp"?`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
