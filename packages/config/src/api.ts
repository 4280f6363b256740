import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { CompilerState, Extractor, ExtractorConfig } from '@microsoft/api-extractor';

import { namesIn } from './names.js';
import { propsAtAGlance } from './propsAtAGlance.js';
import { faultsOf } from './vocabulary/faults.js';

interface Manifest {
  name: string;
  exports: Record<string, string | { types?: string }>;
}

/**
 * The public API of a built package as one text that people review: for each entry of its
 * `exports`, the declarations that its users see, in alphabetical order, and the props of its
 * components at a glance. A pattern of entries (`./*`) repeats what the others hold and is left out.
 *
 * @param folder The package. Default: where the process runs.
 * @throws when a declaration file is missing: build the package first.
 * @throws when a function, class or constant has no comment that says what it is for.
 * @throws when a prop or a field has a name that is not in the vocabulary.
 */
export function publicApi(folder = process.cwd()): string {
  const { name, exports }: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const typed = Object.entries(exports).flatMap(([path, target]) =>
    typeof target === 'object' && target.types && !path.includes('*') ? [{ path, types: target.types }] : [],
  );
  const codeOf = reader(
    folder,
    typed.map(({ types }) => join(folder, types)),
  );
  const entries = typed.map(({ path, types }) => ({ path, code: codeOf(join(folder, types)) }));
  const faults = entries.flatMap(({ code }) => faultsOf(name, namesIn(code)));
  if (faults.length > 0) throw new Error(`Names in the API of ${name}:\n${[...new Set(faults)].join('\n')}`);
  const sections = entries.map(({ path, code }) => `## \`${name}${path.slice(1)}\`\n\n\`\`\`ts\n${code}\n\`\`\`\n`);
  const table = propsAtAGlance(entries.map(({ code }) => code).join('\n'));
  return [introduction(name), ...sections, ...(table ? [table] : [])].join('\n');
}

const introduction = (name: string) => `# Public API

What \`${name}\` exports, read from its declarations by API Extractor. Written by \`pnpm --filter ${name} test -u\`; a change here is a change for everyone who uses the package.
`;

/** What is called or made, of which nothing is said. A type is said by its fields, and by what takes it. */
const undescribed = /^\/\/ @public \(undocumented\)\nexport (?:(?:declare|abstract) )*(?:function|class|const) (\w+)/gm;

/** Gives what API Extractor reports of each entry, without its frame and its imports. One compiler reads them all. */
function reader(projectFolder: string, files: readonly string[]): (entry: string) => string {
  let compilerState: CompilerState | undefined;
  return (entry) => {
    const reportFolder = mkdtempSync(join(tmpdir(), 'cairn-api-'));
    try {
      const config = configOf(projectFolder, entry, files, reportFolder);
      compilerState ??= CompilerState.create(config, { additionalEntryPoints: [...files] });
      extract(config, compilerState);
      const report = readFileSync(join(reportFolder, 'report.api.md'), 'utf8');
      const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(report) ?? [];
      for (const [, found] of code.matchAll(undescribed))
        throw new Error(`Say what \`${found}\` is for, in its comment.`);
      return code
        .replaceAll(/^(import .*|export \{ \}|\/\/ \(No @packageDocumentation .*)\n/gm, '')
        .replaceAll(/^ *\/\/(?: \(undocumented\))?\n/gm, '')
        .replaceAll(' (undocumented)', '')
        .trim();
    } finally {
      rmSync(reportFolder, { recursive: true, force: true });
    }
  };
}

function configOf(
  projectFolder: string,
  entry: string,
  files: readonly string[],
  reportFolder: string,
): ExtractorConfig {
  const configObject = {
    projectFolder,
    mainEntryPointFilePath: entry,
    compiler: { overrideTsconfig: { compilerOptions, files } },
    apiReport: {
      enabled: true,
      reportFileName: 'report.api.md',
      reportFolder,
      reportTempFolder: reportFolder,
      // A type that is not exported is seen all the same, through one that is.
      includeForgottenExports: true,
    },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    newlineKind: 'lf' as const,
  };
  return ExtractorConfig.prepare({
    configObject,
    configObjectFullPath: undefined,
    packageJsonFullPath: join(projectFolder, 'package.json'),
  });
}

function extract(config: ExtractorConfig, compilerState: CompilerState): void {
  const errors: string[] = [];
  Extractor.invoke(config, {
    localBuild: true,
    compilerState,
    messageCallback(message) {
      if (message.category === 'Compiler' && message.logLevel === 'error') errors.push(message.text);
      message.handled = true;
    },
  });
  if (errors.length > 0)
    throw new Error(`The declarations of ${config.mainEntryPointFilePath} cannot be read:\n${errors.join('\n')}`);
}

const compilerOptions = {
  module: 'NodeNext',
  moduleResolution: 'NodeNext',
  target: 'ES2022',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  jsx: 'react-jsx',
  strict: true,
  skipLibCheck: true,
  types: [],
};
