import { globSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** A package or an app, and what others may import of it. */
interface Room {
  name: string;
  /** From the top of the workspace, such as `packages/react`. */
  folder: string;
  /** Paths of its `exports`, such as `./enhance`, as patterns. */
  doors: RegExp[];
}

/** Where a module is named: in code, in MDX and in stylesheets. */
const named =
  /(?:\bfrom|\bimport|@import|@plugin|@source|\bimport\s*\(|\bmock\s*\(|\bimport(?:Actual|Original)\s*(?:<[^>]*>)?\s*\(|\brequire(?:\.resolve)?\s*\(|\bimport\.meta\.resolve\s*\(|\bimport\.meta\.glob\s*\()\s*['"]([^'"\n]+)['"]/g;

const sources = '{packages,apps}/*/**/*.{ts,tsx,mts,cts,mjs,cjs,js,jsx,astro,mdx,css}';
const built = /\/(?:node_modules|dist|storybook-static|\.\w[^/]*\/cache|\.astro|\.turbo|\.reports)\//;

/** `./*` of `exports` stands for any path, in which a slash is no other. */
const door = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('*', '.+')}$`);

function roomsOf(root: string): Room[] {
  return globSync('{packages,apps}/*/package.json', { cwd: root }).map((path) => {
    const { name = '', exports = {} }: { name?: string; exports?: Record<string, unknown> } = JSON.parse(
      readFileSync(join(root, path), 'utf8'),
    );
    return { name, folder: dirname(path), doors: Object.keys(exports).map(door) };
  });
}

/** What is wrong with one import, if anything. */
function fault(from: string, file: string, own: Room, rooms: readonly Room[]): string | undefined {
  const [path = from] = from.split('?');
  if (path.startsWith('.')) {
    const target = join(dirname(file), path);
    return `${target}${sep}`.startsWith(`${own.folder}${sep}`) ? undefined : `leaves ${own.folder}`;
  }
  const other = rooms.find(({ name }) => path === name || path.startsWith(`${name}/`));
  if (!other) return undefined;
  const entry = `.${path.slice(other.name.length)}`;
  return other.doors.some((each) => each.test(entry)) ? undefined : `is not exported by ${other.name}`;
}

/**
 * Every import by which a package or an app reaches into another: by a relative path that leaves its own folder, or by
 * a path that the other does not export. A line each: the file, what it imports, and what is wrong with that.
 *
 * @param root The top folder of a workspace.
 */
export function strays(root: string): string[] {
  const rooms = roomsOf(root);
  const files = globSync(sources, { cwd: root, exclude: (path) => built.test(`/${path}/`) }).toSorted();
  return files.flatMap((file) => {
    const own = rooms.find(({ folder }) => file.startsWith(`${folder}${sep}`));
    if (!own) return [];
    const imports = [...readFileSync(join(root, file), 'utf8').matchAll(named)].map(([, from = '']) => from);
    return imports.flatMap((from) => {
      const wrong = fault(from, file, own, rooms);
      return wrong ? [`${file} imports ${from}, which ${wrong}.`] : [];
    });
  });
}
