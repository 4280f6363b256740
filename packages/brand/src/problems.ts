import { nearest, type Problem } from '@cairn-ds/problems';

const inWords = ({ file, field, message, remedy }: Problem) =>
  `  ${[file, field, message, remedy].filter(Boolean).join(' ')}`;

/** What is wrong with a brand, all at once: each problem with its field and its remedy. */
export class BrandError extends Error {
  override name = 'BrandError';
  readonly problems: readonly Problem[];

  /** @param subject What cannot be used, opening the message. */
  constructor(problems: readonly Problem[], subject = 'The brand') {
    const count = problems.length === 1 ? 'one thing is' : `${problems.length} things are`;
    super([`${subject} cannot be used: ${count} wrong.`, ...problems.map(inWords)].join('\n'));
    this.problems = problems;
  }
}

/** The remedy for a key that is not known: what was probably meant, or all that is. */
export function keyRemedy(key: string, known: readonly string[]): string {
  const meant = nearest(key, known);
  return meant ? `Did you mean "${meant}"?` : `Remove it. Known here: ${known.join(', ')}.`;
}
