import type { Problem } from '@cairn-ds/problems';

import { readText, type Fault } from './readText.js';
import { readYaml, type Yaml } from './readYaml.js';

/** A file that was read: its fields, and the text after them. */
export interface FileRead extends Yaml {
  /** What follows the front matter of MDX, in the lines of the file, so that a message names the right one. */
  body?: string;
  /** Whether there are fields to look at. */
  ok: boolean;
}

const refused = (file: string, fault: Fault): FileRead => {
  const problems: Problem[] = [{ file, field: '', ...fault }];
  return { file, data: undefined, placeOf: () => undefined, problems, ok: false };
};

const fence = /^---[ \t]*$/m;

/** Parts MDX into its front matter and its body, each with empty lines where the other stands. */
function parts(text: string): { yaml: string; body: string } | Fault {
  const [first = ''] = text.split('\n', 1);
  if (!fence.test(first)) {
    return {
      message: 'does not begin with front matter.',
      remedy: 'Begin with a line of three hyphens, then the fields, then three hyphens again.',
    };
  }
  const rest = text.slice(first.length + 1);
  const end = fence.exec(rest);
  if (!end) {
    return {
      line: 1,
      message: 'begins front matter that does not end.',
      remedy: 'Put three hyphens below its fields.',
    };
  }
  const yaml = rest.slice(0, end.index);
  const body = rest.slice(end.index + end[0].length + 1);
  return { yaml: `\n${yaml}`, body: '\n'.repeat(yaml.split('\n').length + 1) + body };
}

function withoutFields(file: string, yaml: string, placeOf: Yaml['placeOf']): FileRead {
  const problem = {
    file,
    field: '',
    message: yaml.trim() ? 'holds no fields.' : 'is empty.',
    remedy: 'Write its fields.',
  };
  return { file, data: undefined, placeOf, problems: [problem], ok: false };
}

/** Reads a file of content: YAML, or the front matter of MDX. */
export function readDocument(file: string): FileRead {
  const read = readText(file);
  if (!read.ok) return refused(file, read.fault);
  const parted = file.endsWith('.mdx') ? parts(read.text) : { yaml: read.text };
  if (!('yaml' in parted)) return refused(file, parted);
  const yaml = readYaml(parted.yaml, file);
  if (yaml.data === null) return withoutFields(file, read.text, yaml.placeOf);
  return { ...yaml, ...('body' in parted && { body: parted.body }), ok: yaml.data !== undefined };
}
