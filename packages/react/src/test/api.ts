import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';

/**
 * The public API as one text that people review: what each module exports, with the props it adds
 * to those of its element. Read from the declarations that are published.
 */
export function publicApi(): string {
  const components = globSync('dist/components/*/index.d.ts').map((index) => basename(dirname(index)));
  const sections = components.toSorted().map((name) => {
    const parts = globSync(`dist/components/${name}/!(*.css|index).d.ts`).toSorted();
    return section(name, [`dist/components/${name}/index.d.ts`, ...parts]);
  });
  return [introduction, section('enhance', ['dist/enhance/index.d.ts']), ...sections].join('\n');
}

const introduction = `# Public API

What \`@cairn-ds/react\` exports. Written by \`pnpm --filter @cairn-ds/react test -u\`; a change here is a change for everyone who uses the package.
`;

function section(name: string, files: string[]): string {
  const code = files.map((file) => declarations(readFileSync(file, 'utf8'))).filter((text) => text);
  return `## ${name}\n\n\`\`\`ts\n${code.join('\n')}\n\`\`\`\n`;
}

/** Declarations alone: no comments, no imports, and a component by the name of its props. */
function declarations(source: string): string {
  return source
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/^(import .*|export \{\};)$/gm, '')
    .replaceAll(/\(\{[^}]*\}: (\w+)\)/g, '(props: $1)')
    .replaceAll('import("react").', '')
    .replaceAll('export declare ', '')
    .replaceAll(/\n\s*\n/g, '\n')
    .trim();
}
