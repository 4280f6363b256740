/** Writes what a site loads of each brand into `dist/brands/<name>/`, with the command that clinics have. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const ending = '.brand.json';

for (const file of readdirSync('brands').filter((name) => name.endsWith(ending))) {
  const args = ['build', `brands/${file}`, '--out', `dist/brands/${file.slice(0, -ending.length)}`];
  const { status, error, stderr } = spawnSync('cairn-brand', args, { encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) {
    console.error(`${file} was refused, so no site can be built with it.\n${stderr}`);
    process.exit(status ?? 1);
  }
}
