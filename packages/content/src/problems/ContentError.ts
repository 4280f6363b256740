import type { Problem } from '@cairn-ds/problems';

function line({ line, field, message, remedy }: Problem): string {
  const place = line === undefined ? field || 'The whole file' : [`line ${line}`, field].filter(Boolean).join(', ');
  return `  ${place}: ${message} ${remedy}`;
}

function message(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  const byFile = new Map<string | undefined, string[]>();
  for (const problem of problems) {
    const lines = byFile.get(problem.file) ?? [];
    lines.push(line(problem));
    byFile.set(problem.file, lines);
  }
  const lists = [...byFile].map(([file, lines]) => [file, ...lines].join('\n'));
  return [`${count} in the content. Nothing is published until this is put right.`, ...lists].join('\n\n');
}

/** Content that cannot be published, with every problem found, so that all can be put right at once. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  /** In the order of the files and fields. At least one. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(message(problems));
    this.problems = problems;
  }
}
