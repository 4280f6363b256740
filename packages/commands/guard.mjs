/**
 * Runs before every command: stops it, with one clear line, when Node is too old or the install failed.
 * (pnpm only warns of a failed install, and then runs the script that it was made for.)
 * Plain JavaScript without dependencies, because it must run in whatever there is.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [oldestMajor, oldestMinor] = [22, 18];
const root = fileURLToPath(new URL('../..', import.meta.url));

const problem = installProblem() || nodeProblem();
if (problem) {
  console.error(`\n${problem}\n`);
  process.exit(1);
}

function installProblem() {
  const state = installState();
  const changes = Object.keys(state.projects)
    .map((folder) => join(folder, 'package.json'))
    .filter((manifest) => existsSync(manifest))
    .map((manifest) => Math.floor(statSync(manifest).mtimeMs));
  if (state.lastValidatedTimestamp >= Math.max(1, ...changes)) return '';
  return 'The install did not finish, so nothing was run. The lines above say why; mend that, then run the same command again.';
}

/** What pnpm notes when it has installed, or found that there is nothing to install. */
function installState() {
  try {
    return JSON.parse(readFileSync(join(root, 'node_modules/.pnpm-workspace-state-v1.json'), 'utf8'));
  } catch {
    return { lastValidatedTimestamp: 0, projects: {} };
  }
}

function nodeProblem() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return '';
  return `Cairn runs on Node ${oldestMajor}.${oldestMinor} or later, and this is ${process.versions.node}. The install brings Node 24 along where it can; here, get it from https://nodejs.org and run the same command again.`;
}
