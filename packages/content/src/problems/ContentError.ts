import type { Problem } from '@cairn-ds/problems';

const line = ({ field, message, remedy }: Problem) => `  ${field || 'The whole file'}: ${message} ${remedy}`;

function message(problems: readonly Problem[]): string {
  const files = [...new Set(problems.map((problem) => problem.file))];
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  const lists = files.map((file) =>
    [file, ...problems.filter((problem) => problem.file === file).map(line)].join('\n'),
  );
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
