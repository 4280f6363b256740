/** Builds the documentation into `storybook-static`: static files that need no server of their own and no network. */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const app = join(import.meta.dirname, '..');
const output = join(app, 'storybook-static');

const program = join(app, 'node_modules/storybook/dist/bin/dispatcher.js');
const options = ['build', '--quiet', '--loglevel=error', '--disable-telemetry', `--output-dir=${output}`];
const { status } = spawnSync(process.execPath, [program, ...options], { cwd: app, stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);

// Paths of this machine would make the build differ from one checkout to the next.
const folders = ['apps', 'packages', 'node_modules'].map((name) => join(app, '../..', name, '/'));
const telling = globSync(`${output}/**/*.{js,json,html,css,map}`).filter((file) => {
  const text = readFileSync(file, 'utf8');
  return folders.some((folder) => text.includes(folder));
});
if (telling.length > 0) {
  console.error(
    `These files name the folder they were built in, so a build elsewhere would differ: ${telling.join(', ')}`,
  );
  process.exit(1);
}
