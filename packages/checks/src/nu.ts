import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { findJava } from '@cairn-ds/machine';

const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');

interface Report {
  messages: {
    type: 'error' | 'info' | 'non-document-error';
    subType?: 'warning' | 'fatal';
    url?: string;
    message: string;
    extract?: string;
  }[];
}

/**
 * What the Nu HTML checker finds in documents, a line for each error and warning, under the name of the document.
 * One Java reads them all, since starting it is what takes time. Nothing leaves the machine.
 *
 * @throws when there is no Java; the message says how to get one.
 */
export async function nu(documents: Record<string, string>): Promise<string[]> {
  const java = findJava();
  const folder = mkdtempSync(join(tmpdir(), 'cairn-html-'));
  try {
    const names = Object.keys(documents);
    const files = names.map((name, index) => {
      const file = join(folder, `${index}.html`);
      writeFileSync(file, documents[name] ?? '');
      return file;
    });
    // The first compiler alone is the quickest for so short a run; its frames need a deeper stack.
    const flags = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xss8m', '-jar', jar];
    const options = ['--format', 'json', '--stdout', '--exit-zero-always', ...files];
    const { stdout } = await promisify(execFile)(java, [...flags, ...options], { maxBuffer: 1 << 26 });
    const { messages } = JSON.parse(stdout) as Report;
    return (
      messages
        .filter(({ type, subType }) => type !== 'info' || subType === 'warning')
        // Its grammar of CSS is older than what the styles are written in, such as `light-dark()` and a property named `--0`.
        .filter(({ message }) => !message.startsWith('CSS: '))
        .map(({ url = '', message, extract = '' }) => {
          const name = names[Number(/(\d+)\.html$/.exec(url)?.[1])] ?? url;
          return `${name}: ${message}\n  ${extract.replaceAll(/\s+/g, ' ')}`;
        })
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
