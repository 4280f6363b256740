/** One thing that is wrong with a brand, a font or a tokens file. */
export interface Problem {
  /** Where: a path of keys such as `colors.primary`, with the file and line where they are known. */
  place: string;
  /** What is wrong, said after the place: "is not a colour." */
  message: string;
  /** What to do about it. */
  remedy: string;
}

const inWords = ({ place, message, remedy }: Problem) => `  ${place} ${message} ${remedy}`;

/** What is wrong with a brand, all at once: each problem with its place and its remedy. */
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

/** How many letters must be added, dropped or changed to turn one word into another (Levenshtein). */
function edits(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...one].entries()) {
    let diagonal = i;
    const next = [i + 1];
    for (const [j, against] of [...other].entries()) {
      const above = row[j + 1] ?? 0;
      next.push(Math.min(above + 1, (next[j] ?? 0) + 1, diagonal + (letter === against ? 0 : 1)));
      diagonal = above;
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The known word that an unknown one was probably meant to be. */
export function closest(word: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((candidate) => ({ candidate, distance: edits(word.toLowerCase(), candidate.toLowerCase()) }))
    .toSorted((a, b) => a.distance - b.distance);
  const [best] = ranked;
  return best && best.distance <= Math.max(1, word.length / 3) ? best.candidate : undefined;
}

/** The remedy for a key that is not known: what was probably meant, or all that is. */
export function keyRemedy(key: string, known: readonly string[]): string {
  const meant = closest(key, known);
  return meant ? `Did you mean "${meant}"?` : `Remove it. Known here: ${known.join(', ')}.`;
}
