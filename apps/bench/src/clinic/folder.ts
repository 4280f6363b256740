import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const samples = join(import.meta.dirname, '../../../../packages/samples');

/** The names of `count` copies: `guide-0001`. */
const copies = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${name}-${String(index + 1).padStart(4, '0')}`);

/**
 * Writes the folder of a clinic with as many articles and locations as asked for: those of the first sample clinic, over and
 * over, each article under a title and each place under a name of its own.
 */
export function writeClinic(folder: string, { articles, locations }: { articles: number; locations: number }): void {
  cpSync(join(samples, 'clinics/tamarack'), folder, { recursive: true });
  const names = copies('guide', articles);
  const files = readdirSync(join(samples, 'articles'));
  // What an article names to be read next are the first copies here.
  const texts = files.map((file) =>
    files.reduce(
      (text, other, index) => text.replaceAll(basename(other, '.mdx'), names[index] ?? ''),
      readFileSync(join(samples, 'articles', file), 'utf8'),
    ),
  );
  rmSync(join(folder, 'articles'), { recursive: true, force: true });
  mkdirSync(join(folder, 'articles'));
  for (const [index, name] of names.entries()) {
    const text = texts[index % texts.length] ?? '';
    writeFileSync(join(folder, 'articles', `${name}.mdx`), text.replace(/^title: .*$/m, `title: Guide ${index + 1}`));
  }
  const [location = ''] = readdirSync(join(folder, 'locations'));
  const text = readFileSync(join(folder, 'locations', location), 'utf8');
  for (const name of copies('place', locations)) {
    const place = text.replace(/^name: .*$/m, `name: ${name}`).replace(/^href: .*$/m, `href: /locations/${name}/`);
    writeFileSync(join(folder, 'locations', `${name}.yaml`), place);
  }
}
