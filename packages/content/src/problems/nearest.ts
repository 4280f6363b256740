/** How many letters have to be added, removed or changed to turn one word into the other. */
function distance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...from].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...to].entries()) {
      const [above = 0, left = 0, diagonal = 0] = [previous[column + 1], current[column], previous[column]];
      current.push(Math.min(above + 1, left + 1, diagonal + (letter === other ? 0 : 1)));
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
}

/** The known word that was probably meant, if one is near enough to say so. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  if (written.length > 64) return undefined;
  const ranked = known
    .map((word) => ({ word, steps: distance(written.toLowerCase(), word.toLowerCase()) }))
    .filter(({ word, steps }) => steps <= Math.max(1, Math.floor(word.length / 3)))
    .toSorted((a, b) => a.steps - b.steps);
  return ranked[0]?.word;
}

/** "Did you mean …?", or else what there is to choose from. */
export function suggestion(written: string, known: readonly string[]): string {
  const word = nearest(written, known);
  if (word !== undefined) return `Did you mean ${JSON.stringify(word)}?`;
  if (known.length === 0) return 'There are none to choose from yet.';
  return `Choose from ${known.map((name) => JSON.stringify(name)).join(', ')}.`;
}
