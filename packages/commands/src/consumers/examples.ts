import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { execa } from 'execa';

import { programOf, root } from '../workspace.ts';
import type { Project } from './projects.ts';

const documents = ['README.md', '.changeset/*.md', 'packages/*/README.md', '{packages,apps}/*/src/**/*.mdx'];
/** Its examples are for the workspace alone. */
const unpublished = ['packages/samples/**'];

/** A block of code in a document, at its own lines. */
interface Example {
  document: string;
  line: number;
  code: string;
}

const blocks = /^( *)```(?:tsx?|jsx?|astro)\b.*\n([\s\S]*?)^\1```/gm;

function examplesIn(document: string): Example[] {
  const text = readFileSync(join(root, document), 'utf8');
  return [...text.matchAll(blocks)].map(({ index, 2: code = '' }) => {
    const line = text.slice(0, index).split('\n').length;
    return { document, line, code };
  });
}

/** Without the fences and scripts of Astro, whose imports and elements are those of a module. */
const astroless = (code: string): string =>
  code
    .replaceAll(/^---$/gm, '')
    .replaceAll(/<script\b[^]*?(?:\/>|<\/script>)/g, (script) => script.replaceAll(/.+/g, ''));

/** Elements that stand alone, as in the middle of a page, are made the value of a module. */
function moduleOf({ line, code: written }: Example): string {
  const code = astroless(written);
  const start = code.search(/^</m);
  const isPage = start >= 0 && !/^(?:import|export|const|function)\b/m.test(code.slice(start));
  const module = isPage ? `${code.slice(0, start)}export default <>${code.slice(start)}</>;\n` : code;
  return `${'\n'.repeat(line)}${module}export {};\n`;
}

/** As strict as the most careful reader who copies them. */
const configuration = {
  compilerOptions: {
    target: 'es2022',
    // Without the names of a browser, such as `navigation`, which an example uses for its own.
    lib: ['es2023'],
    module: 'esnext',
    moduleResolution: 'bundler',
    jsx: 'react-jsx',
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    types: ['node'],
    skipLibCheck: true,
  },
  include: ['*.ts', '*.tsx'],
};

/**
 * What an example may leave to its reader: names and modules of their own, and with them the types of what hangs on those;
 * the function around it; and `document`, of which the compiler has a word of its own to say.
 */
const left = /error TS(?:2304|2552|2584|2503|18004|7006|7031|1108|2307: Cannot find module '(?!@cairn-ds\/))/;

/**
 * The examples of the documentation, which hold as they stand for who copies them: each is compiled by itself against the
 * installed packages.
 *
 * @returns a line for each thing that does not hold, with its document and line.
 */
export async function faultsOfExamples({ folder }: Project): Promise<string[]> {
  const place = join(folder, 'examples');
  mkdirSync(place);
  writeFileSync(join(place, 'tsconfig.json'), JSON.stringify(configuration));
  writeFileSync(join(place, 'styles.d.ts'), "declare module '*.css';\n");
  const named = new Map<string, Example>();
  for (const example of globSync(documents, { cwd: root, exclude: unpublished }).flatMap(examplesIn)) {
    const name = `example-${named.size}.tsx`;
    named.set(name, example);
    writeFileSync(join(place, name), moduleOf(example));
  }
  if (named.size === 0) throw new Error('No document has an example.');
  const { stdout } = await execa(process.execPath, [programOf(root, 'typescript', 'tsc'), '-p', '.'], {
    cwd: place,
    reject: false,
  });
  return stdout
    .split('\n')
    .filter((line) => line.includes(': error TS') && !left.test(line))
    .map((line) =>
      line.replace(
        /^(example-\d+\.tsx)\((\d+),\d+\)/,
        (_, name: string, at: string) => `${named.get(name)?.document}:${at}`,
      ),
    );
}
