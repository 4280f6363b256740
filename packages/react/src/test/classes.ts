import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** The classes that a host may style and test by, as a section of the public API. */
export function publicClasses(): string {
  const modules = globSync('dist/components/*/*.css.js').toSorted();
  const lines = modules.map((path) => `- ${basename(path, '.css.js')}: ${ownClasses(path).map(code).join(', ')}`);
  return [introduction, ...lines, ''].join('\n');
}

const introduction = `## Classes

To style and to test by. The first is on the outermost element of the component, the others are on its parts, or say which look it has.
`;

const code = (text: string) => `\`${text}\``;

/** The classes that a built module of styles makes, without those that they are composed of. */
function ownClasses(path: string): string[] {
  const made = [...readFileSync(path, 'utf8').matchAll(/^var \w+ = "(cairn-[\w-]+)[ "]/gm)];
  return made.map(([, own = '']) => own).toSorted();
}
